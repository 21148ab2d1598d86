"""A post's text: the template filled, and never longer than the platform takes."""

import pytest

from bots.post_text import LIMITS, hashtag, post_text, unknown_fields

PAYLOAD = {"title": "The fox", "idea": "a fox in the snow", "series": "Fox tales", "number": 7, "hashtags": ["paper fox", "snow"]}


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_without_a_template_it_is_the_title_and_the_hashtags() -> None:
    assert post_text(PAYLOAD, "telegram:-100") == "The fox\n\n#paperfox #snow"
    assert post_text({"title": "The fox"}, "telegram:-100") == "The fox"


def test_a_template_is_filled_and_what_means_nothing_stays_as_it_is() -> None:
    caption = "{series} no. {number}: {idea}\n{hashtags}\n{title.__class__} {nothing} {{"
    assert post_text({**PAYLOAD, "caption": caption}, "discord:5") == (
        "Fox tales no. 7: a fox in the snow\n#paperfox #snow\n{title.__class__} {nothing} {{"
    )
    assert unknown_fields(caption) == ("nothing",)


@pytest.mark.parametrize("address", ["telegram:-100", "discord:5"])
@pytest.mark.parametrize("idea", ["a fox runs over the ice " * 200, "狐" * 3000, "🦊" * 3000], ids=["words", "Chinese", "emoji"])
def test_a_long_text_is_cut_on_words_and_keeps_its_hashtags(address: str, idea: str) -> None:
    text = post_text({**PAYLOAD, "idea": idea, "caption": "{idea}\n\n{hashtags}"}, address)
    assert units(text) <= LIMITS[address.partition(":")[0]]
    assert text.endswith("…\n\n#paperfox #snow")
    assert units(text) > LIMITS[address.partition(":")[0]] - 40


def test_a_program_gets_all_of_it() -> None:
    assert len(post_text({**PAYLOAD, "caption": "{idea}", "idea": "x" * 9000}, "webhook:3")) == 9000


def test_too_many_hashtags_leave_room_for_words() -> None:
    text = post_text({**PAYLOAD, "hashtags": [f"a{'b' * 60}{n}" for n in range(40)]}, "telegram:-100")
    assert text.startswith("The fox")
    assert units(text) <= LIMITS["telegram"]


@pytest.mark.parametrize(
    ("word", "tag"), [("paper fox!", "#paperfox"), ("#snow", "#snow"), ("纸片 狐狸", "#纸片狐狸"), ("2026", ""), ("!!", "")]
)
def test_words_become_hashtags(word: str, tag: str) -> None:
    assert hashtag(word) == tag
