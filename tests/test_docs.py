"""The documents say what is: settings, command help, version, files and links."""

import re
import tomllib

from tests.write_docs import ROOT, env_example, written

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_env_example_lists_every_setting_and_nothing_else() -> None:
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == env_example(), "run: make docs"


def test_every_setting_is_described() -> None:
    lines = env_example().splitlines()
    settings = [n for n, line in enumerate(lines) if re.match(r"# [A-Z_]+=", line)]
    assert len(settings) > 15
    for n in settings:
        assert lines[n - 1].startswith("# "), lines[n]
        assert not re.match(r"# [A-Z_]+=", lines[n - 1]), f"{lines[n]} has no description"


def test_readme_shows_commands_and_files_as_they_are() -> None:
    assert "shortwright make [OPTIONS] {IDEA}" in README
    assert "Traceback" not in README
    assert written(README) == README, "run: make docs"


def test_changelog_mentions_the_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_links_and_pictures_in_the_documents_exist() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", text) + re.findall(r'src="([^"]+)"', text):
            if not target.startswith(("http://", "https://", "mailto:")):
                assert (ROOT / target).exists(), f"{name} points to {target}"


def test_makefile_and_readme_know_the_same_commands() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"\bmake (\w+)", README)) - {"IDEA"}:
        if target in ("short", "test", "check", "bench", "docs", "clean", "help"):
            assert re.search(rf"^{target}:", makefile, re.M), target
    assert "make short IDEA=" in README
    assert "make test" in README
