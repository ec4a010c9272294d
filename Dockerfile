# The same steps as `make run`, done once: install, build the pages, start. For amd64 and arm64:
# docker buildx build --platform linux/amd64,linux/arm64 .
FROM python:3.12-slim AS base
ENV PYTHONUNBUFFERED=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    PATH=/opt/venv/bin:$PATH
# Root owns program and dependencies; the app can write to its data and nowhere else.
RUN groupadd --gid 10001 app \
    && useradd --create-home --uid 10001 --gid 10001 app \
    && install --directory --owner=app --group=app --mode=0700 /data
WORKDIR /app

FROM base AS build
RUN python -m venv /opt/venv
COPY requirements.lock deploy/steps.sh ./deploy/
RUN mv deploy/requirements.lock . && deploy/steps.sh install
COPY . .
RUN deploy/steps.sh build && deploy/steps.sh slim

FROM base
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
ENV HOST=0.0.0.0 \
    PORT=3000 \
    APP_ENV=production \
    DATA_DIR=/data \
    PYTHONDONTWRITEBYTECODE=1
# Reflex makes this folder where it is started; nothing is kept there.
RUN install --directory --owner=app --group=app /app/.states
# As a number, so that a cluster can see that it isn't root.
USER 10001:10001
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --start-interval=1s --retries=4 \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f\"http://127.0.0.1:{os.environ['PORT']}/health\", timeout=4)"]
STOPSIGNAL SIGTERM
CMD ["python", "-m", "ai_interviewer.launcher"]
