# Short names for the commands that README.md shows; none of them is needed.
PYTHON ?= python3
VENV := .venv/bin

.PHONY: run test bench kill screenshots lint wheels bundle deb deb-trial appimage appimage-trial sbom

run:
	$(PYTHON) packaging/run.py

test:
	$(PYTHON) packaging/test.py

# make bench [NAME=group]
bench: .venv/earmark-installed.json
	QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(VENV)/python -m benchmarks $(NAME)

# make kill [TIMES=1000]: kill sessions of edits and look at what is left
kill: .venv/earmark-installed.json
	PYTHONPATH=desktop:tests $(VENV)/python tests/store/killing.py $(or $(TIMES),1000)

screenshots: .venv/earmark-installed.json
	$(VENV)/python packaging/screenshots.py

lint: .venv/earmark-installed.json
	$(VENV)/ruff format --check .
	$(VENV)/ruff check .
	$(VENV)/mypy
	$(VENV)/lint-imports

.venv/earmark-installed.json: pyproject.toml
	$(PYTHON) packaging/test.py --version

# Packages; packaging/README.md tells more.
wheels bundle deb: %: .venv/earmark-installed.json
	$(VENV)/python packaging/$(if $(filter wheels,$*),wheel_trial,$*).py

deb-trial:
	packaging/deb_trial.sh build/earmark_*.deb

appimage: .venv/earmark-installed.json
	packaging/appimage/build.sh

appimage-trial:
	BUNDLE=build/Earmark.AppDir PROGRAM=AppRun packaging/deb_trial.sh build/earmark_*.deb build/appimage-trial

sbom: .venv/earmark-installed.json
	$(VENV)/python packaging/sbom.py build/dist
