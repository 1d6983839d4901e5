"""evidently_columns.py: for each folder that a line of stdin names, what DataDriftPreset says of its reference.csv and current.csv with its defaults

Answers a line of JSON: {"flagged": [columns], "verdict": whether it says that the data set drifted}.
"""
import json, sys, warnings
warnings.filterwarnings("ignore")
import pandas as pd
from evidently import Report
from evidently.presets import DataDriftPreset

for line in sys.stdin:
    reference, current = (pd.read_csv(f"{line.strip()}/{side}.csv") for side in ("reference", "current"))
    found = Report([DataDriftPreset()], include_tests=True).run(current, reference).dict()
    whole = next(m for m in found["metrics"] if m["metric_name"].startswith("DriftedColumnsCount"))
    failed = {t["metric_config"]["metric_id"] for t in found["tests"] if t["status"] == "FAIL"}
    columns = [m for m in found["metrics"] if m["metric_name"].startswith("ValueDrift")]
    flagged = [m["config"]["column"] for m in columns if m["id"] in failed]
    assert len(flagged) == whole["value"]["count"], found
    print(json.dumps({"flagged": flagged, "verdict": whole["id"] in failed}), flush=True)
