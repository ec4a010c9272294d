#!/bin/sh
# Check, tag and build a release: deploy/release.sh 0.2.0
set -eu
cd "$(dirname "$0")/.."
version="${1:?usage: deploy/release.sh VERSION}"

fail() { echo "$1" >&2; exit 1; }

echo "$version" | grep -Eq '^[0-9]+\.[0-9]+\.[0-9]+$' || fail "$version isn't a version like 0.2.0."
[ -z "$(git status --porcelain)" ] || fail "There are changes that aren't committed."
[ "$(git rev-parse --abbrev-ref HEAD)" = main ] || fail "Releases are made on main."
grep -q "^version = \"$version\"" pyproject.toml || fail "pyproject.toml has another version."
grep -q "^__version__ = \"$version\"" ai_interviewer/__init__.py || fail "ai_interviewer/__init__.py has another version."
grep -q "^## \[$version\]" CHANGELOG.md || fail "CHANGELOG.md has no part about $version."
if git rev-parse --quiet --verify "refs/tags/v$version" >/dev/null; then fail "v$version exists already."; fi

make check
make test
make audit || echo "Read what make audit found, and say it in SECURITY.md if it stays."
git tag --annotate "v$version" --message "AI Interviewer $version"
if command -v docker >/dev/null; then docker build --tag "ai-interviewer:$version" .; fi
echo "Tagged v$version. Publish it: git push origin main v$version"
