"""What MLflow's own client says of a registered model, its alias and the run behind it. Prints JSON."""
import json
import sys
from pathlib import Path
from tempfile import mkdtemp

import mlflow
from mlflow import MlflowClient

client = MlflowClient(sys.argv[1])
model, alias = sys.argv[2], sys.argv[3]
version = client.get_model_version_by_alias(model, alias)
run = client.get_run(version.run_id)
mlflow.set_tracking_uri(sys.argv[1])
of_version = Path(mlflow.artifacts.download_artifacts(f"models:/{model}@{alias}", dst_path=mkdtemp()))
folder = mkdtemp()
listed = sorted(file.path for file in client.list_artifacts(version.run_id, "model-gate"))
files = {path: Path(client.download_artifacts(version.run_id, path, folder)).read_text() for path in listed}
print(json.dumps({
    "version": version.version,
    "tags": version.tags,
    "status": run.info.status,
    "metrics": {name: str(value) for name, value in run.data.metrics.items()},
    "params": run.data.params,
    "datasets": [{"name": each.dataset.name, "digest": each.dataset.digest} for each in run.inputs.dataset_inputs],
    "files": files,
    "ofVersion": sorted(file.name for file in of_version.iterdir()),
    "aliases": client.get_registered_model(model).aliases,
    "versions": len(client.search_model_versions(f"name = '{model}'")),
}))
