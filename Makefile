# Everything happens inside this folder and DATA_DIR. Settings go on the command line or into the
# environment, for example: make run PORT=3001 DATA_DIR=data2

PYTHON ?= python3
VENV := .venv/bin
INSTALL = command -v $(PYTHON) >/dev/null || { \
	echo "Python 3.11 or newer is needed; $(PYTHON) was not found. Name another: make run PYTHON=python3.12" >&2; \
	exit 1; }; $(PYTHON) ai_interviewer/launcher/install.py

.DEFAULT_GOAL := help
.PHONY: help run test check dev bench eval candidates bank api client tryapi lock audit clean

help:
	@echo "make run    start AI Interviewer on http://localhost:3000 (PORT= changes it)"
	@echo "make test   run the whole test suite, browser tests included"
	@echo "make check  format, lint, types, import rules, migration drift"
	@echo "make dev    start with hot reload"
	@echo "make bench  measure the pages that read many interviews (OUT=)"
	@echo "make eval   grade graded answers (ANSWERS=, INTERVIEWER=builtin|openai, THOROUGH=yes, OUT=)"
	@echo "make bank   check the question bank, and measure what is new in it"
	@echo "make candidates  let scripted candidates sit whole interviews"
	@echo "make lock   write requirements.lock: every package with its hashes"
	@echo "make audit  look for known holes in what is installed or bundled"
	@echo "make api    write the document that describes the HTTP API"
	@echo "make client write the Python client for the HTTP API again"
	@echo "make tryapi make up many requests to the HTTP API (API_EXAMPLES=)"
	@echo "make clean  remove everything that was made here, except DATA_DIR"

# `exec`, so that Ctrl-C and SIGTERM reach the program itself.
run:
	@$(INSTALL) requirements.txt
	@exec $(VENV)/python -m ai_interviewer.launcher

test:
	@$(INSTALL) requirements-dev.txt
	@$(VENV)/python tests/browser/chromium.py
	@exec $(VENV)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

check:
	@$(INSTALL) requirements-dev.txt
	$(VENV)/python -m ruff format --check .
	$(VENV)/python -m ruff check .
	$(VENV)/python -m mypy
	$(VENV)/lint-imports
	$(VENV)/python -m ai_interviewer.database.drift

dev:
	@$(INSTALL) requirements-dev.txt
	@exec env PATH="$(CURDIR)/$(VENV):$$PATH" REFLEX_USE_NPM=1 REFLEX_TELEMETRY_ENABLED=false \
		REFLEX_DIR="$(CURDIR)/.venv/cache/reflex" npm_config_cache="$(CURDIR)/.venv/cache/npm" \
		$(VENV)/python -m reflex run

bench: OUT ?= benchmarks/results.json
bench:
	@$(INSTALL) requirements-dev.txt
	@$(VENV)/python tests/browser/chromium.py
	@$(VENV)/python -m benchmarks.pages --out "$(OUT)"
	@exec $(VENV)/python -m benchmarks.api

# What stands in the environment counts too, hence `?=`; OPENAI_API_KEY is read from there alone.
ANSWERS ?= tests/samples/answers.jsonl
INTERVIEWER ?= builtin

eval: OUT ?= benchmarks/evaluation.json
eval:
	@$(INSTALL) requirements.txt
	@exec $(VENV)/python -m benchmarks.evaluation --answers "$(ANSWERS)" \
		--interviewer "$(INTERVIEWER)" --out "$(OUT)" $(if $(THOROUGH),--thorough)

bank:
	@$(INSTALL) requirements.txt
	@exec $(VENV)/python -m benchmarks.bank

candidates: OUT ?= benchmarks/candidates.json
candidates:
	@$(INSTALL) requirements.txt
	@exec $(VENV)/python -m benchmarks.candidates --answers "$(ANSWERS)" \
		--interviewer "$(INTERVIEWER)" --out "$(OUT)"

# Every package with its hashes, for the image. Run it after a change of requirements.txt.
lock:
	@$(INSTALL) requirements-dev.txt
	$(VENV)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-strip-extras \
		--output-file requirements.lock requirements.txt

audit:
	@$(INSTALL) requirements-dev.txt
	@$(VENV)/python -m deploy.audit

api:
	@$(INSTALL) requirements.txt
	@exec $(VENV)/python -m ai_interviewer.api.document docs/api/openapi.json

# The generator has a virtual environment of its own: what it needs is not what we need.
GENERATOR := .venv/generator
client: api
	@test -x $(GENERATOR)/bin/openapi-python-client || { $(PYTHON) -m venv $(GENERATOR) && \
		$(GENERATOR)/bin/pip install --quiet openapi-python-client==0.29.1; }
	@$(GENERATOR)/bin/openapi-python-client generate --path docs/api/openapi.json \
		--config clients/config.yaml --meta none --overwrite \
		--output-path clients/python/ai_interviewer_client
	@touch clients/python/ai_interviewer_client/py.typed
	@$(GENERATOR)/bin/ruff format --isolated --quiet --line-length 100 clients/python
	@$(VENV)/python -c "import hashlib, pathlib; print(hashlib.sha256(pathlib.Path('docs/api/openapi.json').read_bytes()).hexdigest())" \
		> clients/python/openapi.sha256

tryapi: export API_EXAMPLES ?= 100
tryapi:
	@$(INSTALL) requirements-dev.txt
	@exec $(VENV)/python -m pytest tests/running/test_any_request.py

clean:
	rm -rf .venv .web .states .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .build.log .install.log
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
