#!/bin/sh
# Rakvere linn's population, year by year, as CSV.
set -eu
SITE="${SITE:?the address of the site, with no slash at its end}"
curl --fail --silent --show-error "$SITE/andmed/v1/observations/population.csv" | grep ',0663,' | cut -d, -f5,6,8
