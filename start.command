#!/bin/sh
# Double-click to start Storytable; the first start sets it up.
cd "$(dirname "$0")" || exit 5
exec python3 start.py "$@"
