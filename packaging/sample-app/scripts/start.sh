#!/bin/sh
# Starts the built service on the port given, or on 3000.
set -eu
cd "$(dirname "$0")/.."
PORT="${1:-3000}" exec node dist/main
