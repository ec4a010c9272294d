"""Load a posting for everybody in a class, and read how they get on.

    pip install ./clients/python
    python clients/examples/class_progress.py tokens.txt posting.txt

tokens.txt has one personal token a line, which each student made in the settings with the scopes read and write.
Students who have the posting already, by its title, keep it. AII_URL names another server.
"""

import os
import sys
from pathlib import Path

from ai_interviewer_client import AuthenticatedClient
from ai_interviewer_client.api.history import list_history
from ai_interviewer_client.api.job_postings import create_posting, list_postings
from ai_interviewer_client.api.users import get_account
from ai_interviewer_client.models import ErrorBody, Posting


def main(tokens: Path, posting: Path) -> None:
    title, _, description = posting.read_text(encoding="utf-8").partition("\n")
    print(f"{'email':40}{'interviews':>12}{'first':>8}{'latest':>8}")
    for token in tokens.read_text(encoding="utf-8").split():
        url = os.environ.get("AII_URL", "http://localhost:3000") + "/api/v1"
        with AuthenticatedClient(base_url=url, token=token, timeout=60) as client:
            load(client, title.strip(), description)
            report(client)


def load(client: AuthenticatedClient, title: str, description: str) -> None:
    """Save the posting, unless there is one of this title."""
    page = list_postings.sync(client=client, per_page=100)
    known = [] if page is None or isinstance(page, ErrorBody) else page.items
    if title not in [posting.role_title for posting in known]:
        create_posting.sync(client=client, body=Posting(role_title=title, description=description))


def report(client: AuthenticatedClient) -> None:
    """One line: how many interviews are done, and the overall points of the first and the latest."""
    me, done = get_account.sync(client=client), list_history.sync(client=client, per_page=100)
    if me is None or done is None or isinstance(me, ErrorBody) or isinstance(done, ErrorBody):
        print("A token opens nothing (any more).")
        return
    scores = [one.overall for one in done.items if one.overall is not None]
    first, latest = (f"{scores[-1]:.1f}", f"{scores[0]:.1f}") if scores else ("-", "-")
    print(f"{me.email:40}{done.total:12}{first:>8}{latest:>8}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
