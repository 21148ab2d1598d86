# make short IDEA="a red fox crosses a frozen lake"     makes .venv, installs shortwright, writes a short here
# make test                                             lint, types, import walls, every test
# make help                                             the rest

PYTHON ?= python3
TORCH ?= torch==2.13.0
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# The first short must not pay for reading 70,000 lines in each of its processes: five CPU seconds.
COMPILE := $(BIN)/python -m compileall -q bots agent engine storage

# The idea reaches the recipe through the environment, untouched: neither make nor the shell reads it, whatever it holds.
override IDEA := $(value IDEA)
override OPTIONS := $(value OPTIONS)
export IDEA OPTIONS

.DEFAULT_GOAL := help
.PHONY: help short test check bench bench-gpu docs strip gallery clean

help:
	@echo 'make short IDEA="..."   make a short from an idea (OPTIONS="--draft --seconds 10" adds flags)'
	@echo 'make test              install what the tests need, then lint, types, import walls and every test'
	@echo 'make check             lint, types and import walls alone'
	@echo 'make bench             measure this machine'
	@echo 'make bench-gpu         measure the video models that are installed, on this card (OPTIONS="NAME" for one, or a folder)'
	@echo 'make docs              write .env.example and the command help in README.md anew'
	@echo 'make strip             draw the picture strip of README.md anew'
	@echo 'make gallery           draw contact sheets of every style, place and puppet into gallery/ (OPTIONS="styles" for some of them)'
	@echo 'make clean             remove the environment and caches; shorts and data stay'

short: $(VENV)/.installed
	@if [ -z "$$IDEA" ]; then echo 'Say what the short is about: make short IDEA="a red fox crosses a frozen lake"' >&2; exit 2; fi
	@set -f; $(BIN)/shortwright make $$OPTIONS -- "$$IDEA"

test: $(VENV)/.tested check
	$(BIN)/pytest -n 2 --dist loadgroup

check: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.tested
	$(BIN)/python -m tests.bench --venv

bench-gpu: $(VENV)/.installed
	@set -f; $(BIN)/python -m engine.diffusion.bench \
		--models-dir "$$($(BIN)/python -c 'from bots.app import House; print(House().models_dir)')" $$OPTIONS

docs: $(VENV)/.installed
	$(BIN)/python -m tests.write_docs

strip: $(VENV)/.installed
	$(BIN)/python -m tests.write_strip

gallery: $(VENV)/.installed
	@set -f; $(BIN)/python -m tests.gallery $$OPTIONS

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps: a second run installs nothing. A changed pyproject.toml installs again.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "shortwright needs Python 3.11 or newer; $(PYTHON) is older or missing. Try: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
		echo "$(PYTHON) cannot make environments here. On Debian and Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	@touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml
	@echo "Setting up shortwright in $(VENV), once: this takes a few minutes and about 750 MB."
	@$(PIP) install --quiet --editable .
	@$(COMPILE)
	@touch $@

$(VENV)/.tested: $(VENV)/.made pyproject.toml
	$(PIP) install --quiet --editable '.[test,diffusion]' $(TORCH)
	@$(COMPILE)
	@touch $@ $(VENV)/.installed
