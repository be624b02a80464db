-- Rakvere linn's population, year by year, with DuckDB.
select period, value, status
from read_parquet('SITE/andmed/v1/observations/population.parquet')
where area = '0663'
order by period;
