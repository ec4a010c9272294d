"""nginx and Caddy with the files of deploy/, before the running app, with HTTPS."""

import datetime
import re
import shutil
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DEPLOY = Path(__file__).parents[2] / "deploy"
_NAME = "interviews.example.org"


@contextmanager
def nginx(folder: Path, *, port: int, plain_port: int, app_port: int) -> Iterator[None]:
    """deploy/nginx.conf with our names and ports, and a certificate of our own."""
    _make_certificate(folder)
    site = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    site = re.sub(r"(?m)^ *listen \[::\].*\n", "", site)
    site = site.replace("listen 80;", f"listen 127.0.0.1:{plain_port};")
    site = site.replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl")
    site = re.sub(r"/etc/letsencrypt/live/\S+/fullchain.pem", str(folder / "cert.pem"), site)
    site = re.sub(r"/etc/letsencrypt/live/\S+/privkey.pem", str(folder / "key.pem"), site)
    site = site.replace("127.0.0.1:3000", f"127.0.0.1:{app_port}").replace(_NAME, "localhost")
    site = site.replace("$host$request_uri", f"$host:{port}$request_uri")
    site = site.replace("proxy_set_header Host $host;", "proxy_set_header Host $http_host;")
    main = folder / "nginx.conf"
    temporary = "".join(
        f"{name}_temp_path {folder}/{name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "site.conf").write_text(site, encoding="utf-8")
    main.write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}} "
        f"http {{ access_log {folder}/access.log; {temporary} include {folder}/site.conf; }}",
        encoding="utf-8",
    )
    with _running(["nginx", "-c", str(main), "-e", str(folder / "error.log")], port):
        yield


@contextmanager
def caddy(folder: Path, *, port: int, plain_port: int, app_port: int) -> Iterator[None]:
    """deploy/Caddyfile with our names and ports, and Caddy's own certificates."""
    site = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    site = site.replace(_NAME, f"https://localhost:{port}")
    site = site.replace("127.0.0.1:3000", f"127.0.0.1:{app_port}")
    site = site.replace("/var/log/caddy/", f"{folder}/")
    options = (
        f"{{\n admin off\n local_certs\n skip_install_trust\n http_port {plain_port}\n"
        f" https_port {port}\n storage file_system {folder}/store\n}}\n"
    )
    path = folder / "Caddyfile"
    path.write_text(options + site, encoding="utf-8")
    with _running(["caddy", "run", "--config", str(path), "--adapter", "caddyfile"], port):
        yield


PROXIES = {"nginx": nginx, "caddy": caddy}


def is_installed(name: str) -> bool:
    return shutil.which(name) is not None or Path(f"/usr/sbin/{name}").exists()


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    path = shutil.which(command[0]) or f"/usr/sbin/{command[0]}"
    process = subprocess.Popen([path, *command[1:]], stdin=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 30
        while not _answers(port):
            assert process.poll() is None, f"{command[0]} ended"
            assert time.monotonic() < deadline, f"{command[0]} does not answer"
            time.sleep(0.2)
        yield
    finally:
        process.terminate()
        process.wait(timeout=20)


def untrusting() -> ssl.SSLContext:
    """TLS without asking who signed: the certificates are a test's own."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _answers(port: int) -> bool:
    try:
        url = f"https://localhost:{port}/health"
        with urllib.request.urlopen(url, timeout=2, context=untrusting()) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _make_certificate(folder: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    today = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - datetime.timedelta(days=1))
        .not_valid_after(today + datetime.timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
