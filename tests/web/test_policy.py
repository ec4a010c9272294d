"""What pages may do: the policy that each is sent with."""

import base64
import hashlib

from ai_interviewer.web.policy import content_security_policy


def digest(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def directives(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (part.split() for part in policy.split("; "))}


async def test_the_policy_allows_our_scripts_by_hash_and_nothing_inline(browser):
    policy = directives((await browser.get("/")).headers["content-security-policy"])

    assert set(policy["script-src"]) == {
        "'self'",
        digest("start()"),
        digest('log("in")'),
        digest("\n  lost('ї');\n"),
    }
    assert policy["default-src"] == ["'none'"]
    assert policy["connect-src"] == ["'self'"]
    for name in ("object-src", "base-uri", "frame-ancestors", "frame-src", "worker-src"):
        assert policy[name] == ["'none'"]


async def test_scripts_are_never_allowed_wholesale(browser):
    policy = directives((await browser.get("/")).headers["content-security-policy"])

    for name in ("script-src", "default-src"):
        assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "data:", "https:"} & set(policy[name])
    assert not any("http" in value for values in policy.values() for value in values)


async def test_every_page_has_the_policy_and_the_rest_may_do_nothing(db, browser):
    for path in ("/", "/login", "/jobs/new", "/nothing"):
        policy = directives((await browser.get(path)).headers["content-security-policy"])
        assert digest("start()") in policy["script-src"], path

    for path in ("/assets/app.js", "/favicon.svg", "/health", "/_upload"):
        policy = directives((await browser.get(path)).headers["content-security-policy"])
        assert policy == {"default-src": ["'none'"], "frame-ancestors": ["'none'"]}, path


async def test_a_page_that_did_not_change_keeps_its_policy(browser):
    """The headers of a 304 replace those that came with what the browser has kept."""
    etag = (await browser.get("/")).headers["etag"]

    unchanged = await browser.get("/", headers={"if-none-match": etag})

    assert unchanged.status_code == 304
    assert "content-security-policy" not in unchanged.headers
    assert "cache-control" not in unchanged.headers


def test_a_changed_script_changes_the_policy(build):
    before = content_security_policy(build)

    (build / "index.html").write_text("<script>start() </script>", encoding="utf-8")

    assert digest("start() ") not in before
    assert digest("start() ") in content_security_policy(build)
