# Rakvere linn's population, year by year, with pandas. (A file called pandas.py would be taken for pandas itself.)
# The code of an area is text: its zeros would be lost.
import os

import pandas as pd

site = os.environ["SITE"]
table = pd.read_csv(f"{site}/andmed/v1/observations/population.csv", dtype={"area": "string", "period": "string"})
rakvere = table[table["area"] == "0663"]
print(rakvere[["period", "value", "status"]].to_csv(index=False, header=False, float_format="%.0f"), end="")
