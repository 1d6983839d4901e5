"""load_duckdb.py FILE...: DuckDB reads four columns of each file into an in-memory table, two threads; one line a file."""
import resource
import sys
import time

import duckdb

for path in sys.argv[1:]:
    name = path.rsplit("/", 1)[-1]
    reader = "read_parquet" if name.endswith(".parquet") else "read_json" if ".jsonl" in name else "read_csv"
    best = None
    for _ in range(3):
        connection = duckdb.connect(config={"threads": 2})
        wall, cpu = time.perf_counter(), time.process_time()
        connection.execute(f"create table t as select id, label, prediction, score from {reader}('{path}')")
        rows = connection.execute("select count(*) from t").fetchone()[0]
        took = (time.perf_counter() - wall, time.process_time() - cpu)
        best = took if best is None or took[1] < best[1] else best
        connection.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name:14} {rows:9} rows  DuckDB {duckdb.__version__} wall {best[0]:.2f} s  cpu {best[1]:.2f} s  peak {peak} MB")
