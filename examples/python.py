# Rakvere linn's population, year by year. The standard library alone.
import csv
import io
import os
import urllib.request

site = os.environ["SITE"]
with urllib.request.urlopen(f"{site}/andmed/v1/observations/population.csv") as response:
    text = io.TextIOWrapper(response, encoding="utf-8", newline="")
    for row in csv.DictReader(text):
        if row["area"] == "0663":
            print(row["period"], row["value"], row["status"], sep=",")
