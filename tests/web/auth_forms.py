"""The forms of an account, and the cookies that answer them."""

import re
from http.cookies import SimpleCookie

import httpx

from tests.factories import EMAIL, PASSWORD

WAIT = re.compile(r"/login\?error=too_many_attempts&seconds=([1-9]|[1-5]\d|60)")
FORM = {"email": EMAIL, "password": PASSWORD}


def set_cookies(response: httpx.Response) -> SimpleCookie:
    """The cookies of a response with their flags."""
    cookies: SimpleCookie = SimpleCookie()
    for header in response.headers.get_list("set-cookie"):
        cookies.load(header)
    return cookies
