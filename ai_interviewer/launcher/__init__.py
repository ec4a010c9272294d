"""What `make run` and the image start: database, migrations, pages, server."""
