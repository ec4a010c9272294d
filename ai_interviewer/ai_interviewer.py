"""The composition root: the app, its pages, its routes and what runs beside them. Nothing else."""

import asyncio
import gc
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import reflex as rx
from reflex.app import default_error_boundary
from reflex.utils.exec import is_prod_mode
from starlette.types import ASGIApp

from ai_interviewer import pages, texts, theme
from ai_interviewer.api import Api
from ai_interviewer.components.offline.owner import leaving_script
from ai_interviewer.config import logs, settings
from ai_interviewer.database import close, embedded, migrations, open_database
from ai_interviewer.database.notifications import listening
from ai_interviewer.outages import end_soon
from ai_interviewer.services.administration.measuring import measuring
from ai_interviewer.services.administration.trial_questions import check_host_questions
from ai_interviewer.services.interview_work.worker import run_worker
from ai_interviewer.services.providers import local_models
from ai_interviewer.state.shell import on_page_error, on_unexpected
from ai_interviewer.state.sign_in import OnePersonPerTab
from ai_interviewer.state.tab_storage import redis_awaited
from ai_interviewer.web import app as web
from ai_interviewer.web.access_log import AccessLog
from ai_interviewer.web.guard import Guard

_CLIENT = Path(__file__).parents[1] / ".web" / "build" / "client"
_PAGES_IN_DEVELOPMENT = "http://localhost:3000"


@asynccontextmanager
async def running() -> AsyncIterator[None]:
    """What lives as long as the server: database, listener, worker. Ends in reverse order."""
    logs.configure(settings().log_level)
    check_host_questions()
    async with AsyncExitStack() as stack:
        url, is_alone = settings().database_url, "AI_INTERVIEWER_SOLE_OWNER" in os.environ
        if url is None:
            # Plain `reflex run`: no launcher has prepared a database.
            server = await asyncio.to_thread(embedded.start, settings().data_dir)
            stack.push_async_callback(asyncio.to_thread, server.stop)
            url, is_alone = server.url, True
            await asyncio.to_thread(migrations.upgrade, url)
        open_database(url)
        stack.push_async_callback(close)
        await stack.enter_async_context(listening())
        await stack.enter_async_context(measuring(has_port=True))
        await stack.enter_async_context(redis_awaited(app))
        if _works_inside():
            await stack.enter_async_context(run_worker(is_alone=is_alone))
        # Whoever opens Settings finds it done; nobody waits for it here.
        local = asyncio.create_task(local_models.look())
        stack.callback(local.cancel)
        watch = asyncio.create_task(_end_when_orphaned())
        stack.callback(watch.cancel)
        # What is loaded by now stays. Looking through it for garbage, time and again, would hold up
        # every page for 130 ms.
        gc.collect()
        gc.freeze()
        yield


def _works_inside() -> bool:
    """Whether the AI work runs in this process. Without the launcher nobody else would do it."""
    mode = settings().worker
    return mode == "inline" or (mode == "process" and "AI_INTERVIEWER_LAUNCHER" not in os.environ)


async def _end_when_orphaned() -> None:
    """Granian's main process was killed: a worker left alone would hold the port."""
    parent = os.getppid()
    while os.getppid() == parent:  # noqa: ASYNC110 - the kernel sends no event for this
        await asyncio.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)
    end_soon()


def guarded(inner: ASGIApp) -> ASGIApp:
    """The outermost layer, with what the build needs when there is one."""
    origins, api_origins = settings().origins, settings().api_cors_origins
    if is_prod_mode():
        https = settings().is_https
        return Guard(
            inner, origins=origins, client=_CLIENT, is_https=https, api_origins=api_origins
        )
    origins = (*origins, _PAGES_IN_DEVELOPMENT, "http://127.0.0.1:3000")
    return Guard(inner, origins=origins, client=None, is_https=False, api_origins=api_origins)


class GuardedApp(rx.App):
    """Reflex's app with the guard around it, and so around Reflex's own layers and answers too."""

    def __call__(self) -> ASGIApp:
        return AccessLog(guarded(super().__call__()))


app = GuardedApp(
    head_components=[
        *(
            rx.el.link(
                rel="preload",
                href=path,
                type="font/woff2",
                cross_origin="anonymous",
                custom_attrs={"as": "font"},
            )
            for path in theme.PRELOADED
        ),
        rx.el.style(theme.font_faces() + theme.css_variables()),
        rx.el.script(leaving_script()),
        rx.el.link(rel="icon", href="/favicon.svg", type="image/svg+xml"),
    ],
    html_lang=texts.language(),
    toaster=None,
    # Without Reflex's own connection overlay: the shell has one in our look.
    app_wraps={(55, "ErrorBoundary"): lambda _is_stateful: default_error_boundary()},
    api_transformer=web.create(
        pages_origin="" if is_prod_mode() else _PAGES_IN_DEVELOPMENT, api=Api()
    ),
    backend_exception_handler=on_unexpected,
    frontend_exception_handler=on_page_error,
)
app.add_middleware(OnePersonPerTab(), index=0)
app.register_lifespan_task(running)
pages.register(app)
