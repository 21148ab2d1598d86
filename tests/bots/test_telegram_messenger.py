"""Deliveries to a Telegram of our own: each arrives once, fits, plays, and what goes wrong says what may be done about it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bots.errors import DeliveryLater, DeliveryRefused, DeliveryUnsure
from bots.messages import Button, Parcel, pack
from bots.telegram_limits import cut, split
from bots.telegram_messenger import TelegramMessenger
from tests.peers.telegram import ANA, TOKEN, TelegramPeer, free_port

GROUP, SUPERGROUP = -1001, -1009
JPEG = b"\xff\xd8\xff\xe0" + b"j" * 400


def a_messenger(url: str) -> TelegramMessenger:
    line = HTTPXRequest(read_timeout=5)
    return TelegramMessenger(Bot(TOKEN, f"{url}/bot", f"{url}/file/bot", request=line), line)


@pytest.fixture
async def messenger(telegram: TelegramPeer) -> AsyncIterator[TelegramMessenger]:
    opened = a_messenger(telegram.url)
    yield opened
    await opened.close()


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a second with sound, as the worker makes them: H.264 and AAC, the index first."""
    path = tmp_path_factory.mktemp("video") / "short.mp4"
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
        picture = container.add_stream("libx264", rate=24)
        picture.width, picture.height, picture.pix_fmt = 64, 112, "yuv420p"
        sound = container.add_stream("aac", rate=44100)
        for _ in range(12):
            container.mux(picture.encode(av.VideoFrame.from_ndarray(np.zeros((112, 64, 3), np.uint8))))
        silence = av.AudioFrame.from_ndarray(np.zeros((2, 22050), np.float32), format="fltp", layout="stereo")
        silence.sample_rate = 44100
        container.mux(sound.encode(silence))
        container.mux([*picture.encode(), *sound.encode()])
    return path


def parcel(address: str = f"telegram:{ANA}", **more: Any) -> Parcel:
    return Parcel(**{"kind": "notice", "address": address, "job_id": "abc", "text": "Done", "nonce": "abc-1", **more})


def short(file: Path, address: str = f"telegram:{ANA}", **more: Any) -> Parcel:
    facts = {"width": 64, "height": 112, "duration_s": 0.5, "title": "The fox / its lake"}
    return parcel(address, kind="short", text="The fox & its <lake>", file=file, facts=facts, **more)


def whole(path: Path) -> bytes:
    return path.read_bytes()


async def known(telegram: TelegramPeer, chat_id: int = ANA) -> None:
    await telegram.send("hello", chat_id, user_id=7 if chat_id < 0 else chat_id, first_name="Bo")


async def test_a_short_is_a_video_that_plays_at_once(telegram: TelegramPeer, messenger: TelegramMessenger, video: Path) -> None:
    await known(telegram)
    thumbnail = video.with_name("thumbnail.jpg")
    thumbnail.write_bytes(JPEG)
    button = Button("Re-roll", "reroll", "abc", 1)
    delivered = await messenger.deliver(short(video, thumbnail=thumbnail, buttons=((button,),)))
    message = (await telegram.wait())["message"]
    sent = message["video"]
    assert (sent["width"], sent["height"], sent["duration"]) == (64, 112, 1)
    assert sent["file_name"] == "The-fox-its-lake.mp4"
    assert sent["thumbnail"]["file_size"] == len(JPEG)
    assert message["caption"] == "The fox & its <lake>"
    assert message["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == pack(button)
    assert (delivered.message_id, delivered.file_id) == (str(message["message_id"]), sent["file_id"])
    file = await telegram.file(sent["file_id"])
    assert file.content == whole(video)
    assert file.headers["X-Streaming"] == "True"
    assert '"faststart": true' in file.headers["X-Probe"]


async def test_what_telegram_has_is_not_uploaded_again(telegram: TelegramPeer, messenger: TelegramMessenger, video: Path) -> None:
    await known(telegram)
    first = await messenger.deliver(short(video))
    await messenger.deliver(short(video, file_id=first.file_id))
    await messenger.deliver(short(video, file_id="a file of another bot"))
    calls = await telegram.calls("sendVideo")
    assert [(bool(call["files"]), call["code"]) for call in calls] == [(True, 200), (False, 200), (False, 400), (True, 200)]
    await messenger.deliver(parcel(kind="short", text="again", file_id=first.file_id))
    assert (await telegram.events("message"))[-1]["message"]["video"]["file_id"] == first.file_id


async def test_a_storyboard_is_a_picture_and_its_long_text_goes_before_it(
    telegram: TelegramPeer, messenger: TelegramMessenger, tmp_path: Path
) -> None:
    await known(telegram)
    sheet = tmp_path / "sheet.png"
    sheet.write_bytes(b"\x89PNG" + b"p" * 100)
    go = ((Button("Render", "render", "abc"),),)
    text = "Your storyboard:\n" + "\n".join(f"{n}. " + "a fox crosses the lake " * 5 for n in range(1, 12))
    await messenger.deliver(parcel(kind="storyboard", text="Two shots", file=sheet, buttons=go))
    assert (await telegram.wait())["message"]["caption"] == "Two shots"
    delivered = await messenger.deliver(parcel(kind="storyboard", text=text, file=sheet, buttons=go, nonce="abc-2"))
    words, picture = [(await telegram.wait())["message"] for _ in range(2)]
    assert (words["text"], "reply_markup" in words) == (text.strip(), False)
    assert (picture["caption"], "reply_markup" in picture, "photo" in picture) == ("Your storyboard:", True, True)
    assert delivered.message_id == str(picture["message_id"])


async def test_what_arrived_of_a_long_delivery_is_not_sent_again(telegram: TelegramPeer, messenger: TelegramMessenger) -> None:
    await known(telegram)
    script = parcel(kind="script", text="line of a script\n" * 600)
    calls = 0
    await telegram.post("/ctl/rate", per_chat_per_s=1, burst=1, group_per_min=0, overall_per_s=0)
    for _ in range(9):
        calls += 1
        try:
            await messenger.deliver(script)
            break
        except DeliveryLater as later:
            await asyncio.sleep(min(later.delay_s, 1.1))
    texts = [event["message"]["text"] for event in await telegram.events("message")]
    assert "\n".join(texts).split() == script.text.split()
    assert calls > 1


async def test_a_picture_that_is_too_large_is_sent_as_a_file(
    telegram: TelegramPeer, messenger: TelegramMessenger, tmp_path: Path
) -> None:
    await known(telegram)
    sheet = tmp_path / "sheet.png"
    sheet.write_bytes(b"p" * 10_000_001)
    assert (await messenger.deliver(parcel(kind="storyboard", file=sheet))).file_id
    await telegram.fail("sendPhoto", times=1, error_code=400, description="Bad Request: PHOTO_INVALID_DIMENSIONS")
    sheet.write_bytes(b"p" * 1000)
    await messenger.deliver(parcel(kind="storyboard", file=sheet))
    assert [("document" in e["message"]) for e in await telegram.events("message")] == [True, True]


async def test_in_a_group_the_person_is_mentioned_under_their_own_message(
    telegram: TelegramPeer, messenger: TelegramMessenger, video: Path
) -> None:
    await known(telegram, GROUP)
    asked = (await telegram.send("/short fox", GROUP, user_id=7, first_name="Bo <3"))["message_id"]
    await messenger.deliver(short(video, f"telegram:{GROUP}", person="telegram:7", reply_to=str(asked)))
    message = (await telegram.wait(chat_id=GROUP))["message"]
    assert message["caption"] == "Bo <3: The fox & its <lake>"
    assert message["caption_entities"][0]["url"] == "tg://user?id=7"
    assert message["reply_to_message"]["message_id"] == asked
    await messenger.deliver(parcel(f"telegram:{GROUP}", person="telegram:999", reply_to="4242"))
    assert (await telegram.wait(chat_id=GROUP))["message"]["text"] == "Done", "nobody knows them, and the message is gone"


async def test_a_flood_wait_says_when(telegram: TelegramPeer, messenger: TelegramMessenger) -> None:
    await known(telegram)
    await telegram.fail("sendMessage", times=1, error_code=429, description="Too Many Requests: retry after 7", retry_after=7)
    with pytest.raises(DeliveryLater) as later:
        await messenger.deliver(parcel())
    assert later.value.delay_s == 7


@pytest.mark.parametrize("what", ["blocked", "unknown", "no rights", "kicked", "too large", "address"])
async def test_a_place_that_can_never_take_it_is_refused(
    telegram: TelegramPeer, messenger: TelegramMessenger, video: Path, what: str
) -> None:
    await known(telegram)
    address = f"telegram:{ANA}"
    if what == "blocked":
        await telegram.post("/user/block", chat_id=ANA)
    elif what == "unknown":
        address = "telegram:424242"
    elif what == "no rights":
        await telegram.post("/ctl/chat", chat_id=-77, type="channel", bot_rights={"can_post_messages": False})
        address = "telegram:-77"
    elif what == "kicked":
        await telegram.post("/ctl/chat", chat_id=-78, type="supergroup", bot_status="kicked")
        address = "telegram:-78"
    elif what == "too large":
        await telegram.fail("sendVideo", times=1, error_code=413, description="Request Entity Too Large")
    else:
        address = "telegram:here"
    with pytest.raises(DeliveryRefused):
        await messenger.deliver(short(video, address))


@pytest.mark.parametrize("how", [{"after": True}, {"drop": True}])
async def test_a_lost_answer_is_unsure(
    telegram: TelegramPeer, messenger: TelegramMessenger, video: Path, how: dict[str, bool]
) -> None:
    await known(telegram)
    await telegram.fail("sendVideo", times=1, **how)
    with pytest.raises(DeliveryUnsure):
        await messenger.deliver(short(video))
    assert len(await telegram.events("message")) == (1 if "after" in how else 0)


async def test_what_surely_did_not_arrive_may_be_sent_later(telegram: TelegramPeer, messenger: TelegramMessenger) -> None:
    await known(telegram)
    await telegram.fail("sendMessage", times=1, error_code=500, description="Internal Server Error: restart")
    with pytest.raises(DeliveryLater):
        await messenger.deliver(parcel())
    nobody = a_messenger(f"http://127.0.0.1:{free_port()}")
    with pytest.raises(DeliveryLater):
        await nobody.deliver(parcel())
    await nobody.close()
    with pytest.raises(DeliveryLater):
        await nobody.deliver(parcel())


async def test_a_group_that_became_a_supergroup_is_followed(
    telegram: TelegramPeer, messenger: TelegramMessenger, video: Path
) -> None:
    await telegram.post("/ctl/chat", chat_id=GROUP, type="group", title="G", members=[7])
    await telegram.post("/ctl/migrate", chat_id=GROUP, new_chat_id=SUPERGROUP)
    delivered = await messenger.deliver(short(video, f"telegram:{GROUP}"))
    assert delivered.file_id
    file = await telegram.file(delivered.file_id)
    assert file.content == whole(video), "the upload begins anew"
    await messenger.deliver(parcel(f"telegram:{GROUP}"))
    assert len(await telegram.events("message", SUPERGROUP)) == 2


async def test_progress_is_edited_in_place_and_never_raises(
    telegram: TelegramPeer, messenger: TelegramMessenger, tmp_path: Path
) -> None:
    await known(telegram)
    posted = await messenger.deliver(parcel(text="queued"))
    cancel = ((Button("Cancel", "cancel", "abc"),),)
    for text in ("10 % <b>", "10 % <b>", "20 %"):
        await messenger.show_progress(f"telegram:{ANA}", posted.message_id, text, None, cancel)
    edits = await telegram.events("edit")
    assert [e["message"]["text"] for e in edits] == ["10 % <b>", "20 %"]
    preview = tmp_path / "preview.jpg"
    preview.write_bytes(JPEG)
    for text in ("30 %", "40 %"):
        await messenger.show_progress(f"telegram:{ANA}", posted.message_id, text, preview, cancel)
    anew = a_messenger(telegram.url)  # after a restart: it is not known that there is a picture
    await anew.show_progress(f"telegram:{ANA}", posted.message_id, "50 %", None)
    await anew.close()
    last = (await telegram.events("edit"))[-1]["message"]
    assert (last["caption"], "photo" in last, "reply_markup" in last) == ("50 %", True, False)
    await messenger.show_progress(f"telegram:{ANA}", posted.message_id, "60 %", tmp_path / "gone.jpg")
    await messenger.show_progress(f"telegram:{ANA}", "9999", "text", None)
    await messenger.show_progress(f"telegram:{ANA}", "", "text", None)
    await telegram.fail("editMessageCaption", times=1, error_code=429, description="Too Many Requests", retry_after=1)
    await messenger.show_progress(f"telegram:{ANA}", posted.message_id, "70 %", None, cancel)
    before = len(await telegram.calls("editMessageCaption"))
    await messenger.show_progress(f"telegram:{ANA}", posted.message_id, "80 %", None, cancel)
    assert len(await telegram.calls("editMessageCaption")) == before, "a flood wait is kept"
    await messenger.show_progress(f"telegram:{ANA}", posted.message_id, "Done.", None)
    last = (await telegram.events("edit"))[-1]["message"]
    assert (last["caption"], "reply_markup" in last) == ("Done.", False), "the last word waits its turn"


async def test_progress_leaves_a_group_room_for_answers(telegram: TelegramPeer, messenger: TelegramMessenger) -> None:
    await telegram.post("/ctl/rate", per_chat_per_s=0, burst=100, group_per_min=20, overall_per_s=0)
    await known(telegram, GROUP)
    posted = await messenger.deliver(parcel(f"telegram:{GROUP}"))
    cancel = ((Button("Cancel", "cancel", "abc"),),)
    for number in range(25):
        await messenger.show_progress(f"telegram:{GROUP}", posted.message_id, f"{number} %", None, cancel)
    await messenger.deliver(parcel(f"telegram:{GROUP}"))
    assert (await telegram.get("/ctl/stats"))["total"]["too_many"] == 0


@pytest.mark.parametrize("text", ["🦊" * 9000, "fox " * 3000, "line\n" * 2000, "a" * 4097, "", "  ", "ok"])
def test_pieces_fit_and_lose_nothing(text: str) -> None:
    pieces = list(split(text, 4096))
    assert all(0 < len(piece.encode("utf-16-le")) // 2 <= 4096 for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_a_cut_ends_on_a_word() -> None:
    assert cut("a red fox crosses", 12) == "a red fox…"
    assert cut("🦊🦊🦊", 5) == "🦊🦊…"
    assert cut("fox", 3) == "fox"
