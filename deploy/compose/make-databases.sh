#!/usr/bin/env bash
# Run once by the postgres image: four databases, each with a role that owns the schema and one that only runs.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres --file /run/secrets/databases
