"""What is said about webhooks and to programs that call, as plain data: key → (English, Chinese). Part of `sentences`."""

from collections.abc import Mapping
from types import MappingProxyType

WEB_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "webhook_url": (
            "{value} is no address for a webhook. Give one that begins with https:// (or http:// on your own network).",
            "{value} 不是可用的 webhook 地址。请给出以 https:// 开头的地址（自己的网络里也可以用 http://）。",
        ),
        "webhook_url_parts": (
            "The address of {value} must not hold a name, a password or a #. The secret that signs each message is made here.",
            "{value} 的地址里不能有用户名、密码或 #。签名用的密钥由本机生成。",
        ),
        "webhook_event": ("There is no event {value}. There are: {events}.", "没有 {value} 这个事件。可用的有：{events}。"),
        "webhook_unknown": (
            "There is no webhook {value}. See: shortwright webhooks list.",
            "没有 {value} 这个 webhook。请看：shortwright webhooks list。",
        ),
        "webhook_added": (
            (
                "Webhook {webhook} hears of: {events}.\nIts secret, shown only now (Standard Webhooks): {secret}\n"
                "Messages are sent while shortwright serve runs. Try it: shortwright webhooks test {webhook}"
            ),
            (
                "已添加 webhook {webhook}，会通知：{events}。\n密钥只显示这一次（Standard Webhooks）：{secret}\n"
                "消息在 shortwright serve 运行时发送。试一下：shortwright webhooks test {webhook}"
            ),
        ),
        "webhook_line": (
            "{webhook}  {state}  {url}  {events}  waiting {pending}, given up {dead}",
            "{webhook}  {state}  {url}  {events}  待发 {pending}，已放弃 {dead}",
        ),
        "webhook_active": ("on", "启用"),
        "webhook_off": ("off (it answered that it is gone)", "停用（对方说已不存在）"),
        "webhook_all_events": ("everything", "全部事件"),
        "webhook_none": (
            "There is no webhook yet. Add one: shortwright webhooks add https://example.com/hook",
            "还没有 webhook。添加：shortwright webhooks add https://example.com/hook",
        ),
        "webhook_removed": ("Webhook {webhook} is gone, with what it was owed.", "已删除 webhook {webhook} 和它的待发消息。"),
        "webhook_tested": ("{url} took the test message (it answered {code}).", "{url} 收到了测试消息（回复 {code}）。"),
        "webhook_test_failed": (
            "{url} did not take the test message: {why}.",
            "{url} 没有收下测试消息：{why}。",
        ),
        "webhook_dead_line": ("{message}  {event}  {subject}  {why}", "{message}  {event}  {subject}  {why}"),
        "webhook_no_dead": ("Nothing was given up.", "没有被放弃的消息。"),
        "webhook_resent": (
            "To be sent again: {number}. shortwright serve sends them.",
            "{number} 条消息将由 shortwright serve 重新发送。",
        ),
        "web_no_json": (
            'Send a JSON object, for example {{"idea": "a red fox crosses a frozen lake"}}.',
            '请发送 JSON 对象，例如 {{"idea": "一只红狐狸走过结冰的湖面"}}。',
        ),
        "web_field": (
            "{value} is no field of this call. There are: {options}.",
            "这个调用没有 {value} 字段。可用的有：{options}。",
        ),
        "web_text": ("{value} has to be a text.", "{value} 必须是文字。"),
        "web_no_token": ("Show the token: Authorization: Bearer WEB_TOKEN.", "请出示令牌：Authorization: Bearer WEB_TOKEN。"),
        "web_not_ready": ("This short is not finished; it is {status}.", "这个短片还没有完成，目前是：{status}。"),
        "web_gone": ("The file is no longer kept. Make the short again.", "文件已不再保留，请重新制作。"),
        "web_channel": (
            "{value} is no chat that the bot knows. Write to it there once; the address is telegram:CHAT or discord:CHANNEL.",
            "机器人不认识 {value}。请先在那里给它发一条消息；地址写作 telegram:聊天编号 或 discord:频道编号。",
        ),
        "web_nothing": ("There is nothing at this address.", "这个地址没有内容。"),
    }
)
