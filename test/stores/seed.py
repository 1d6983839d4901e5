"""What teams log with MLflow's own client. Prints what was made as JSON."""
import json
import sys

import mlflow
from mlflow import MlflowClient

client = MlflowClient(sys.argv[1])
experiment = client.create_experiment(f"seed {sys.argv[2]}")
run = client.create_run(experiment, run_name="v1")
for name, value in {"accuracy": 0.91, "val/f1 score": 0.5, "undefined": float("nan"), "endless": float("inf")}.items():
    client.log_metric(run.info.run_id, name, value)
client.log_metric(run.info.run_id, "loss", 0.9, step=1)
client.log_metric(run.info.run_id, "loss", 0.4, step=2)
client.log_param(run.info.run_id, "depth", 6)
client.set_tag(run.info.run_id, "mlflow.source.git.commit", "a" * 40)
client.set_terminated(run.info.run_id)
model = sys.argv[2]
client.create_registered_model(model)
version = client.create_model_version(model, f"runs:/{run.info.run_id}/model", run_id=run.info.run_id)
client.set_registered_model_alias(model, "champion", version.version)
bare = client.create_model_version(model, "s3://acme-models/fraud")
client.set_registered_model_alias(model, "bare", bare.version)
unfinished = client.create_run(experiment)
print(json.dumps({"experiment": f"seed {model}", "run": run.info.run_id, "unfinished": unfinished.info.run_id}))
