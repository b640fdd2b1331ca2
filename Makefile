# Short names for the commands that README.md shows; none of them is needed.
PYTHON ?= python3
VENV := .venv/bin

.PHONY: run test bench screenshots lint

run:
	$(PYTHON) packaging/run.py

test:
	$(PYTHON) packaging/test.py

# make bench [NAME=group]
bench: .venv/earmark-installed.json
	QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(VENV)/python -m benchmarks $(NAME)

screenshots: .venv/earmark-installed.json
	$(VENV)/python packaging/screenshots.py

lint: .venv/earmark-installed.json
	$(VENV)/ruff format --check .
	$(VENV)/ruff check .
	$(VENV)/mypy
	$(VENV)/lint-imports

.venv/earmark-installed.json: pyproject.toml
	$(PYTHON) packaging/test.py --version
