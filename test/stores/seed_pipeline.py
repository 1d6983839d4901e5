"""
What the plugin of Kubeflow Pipelines 2.17 writes to MLflow (backend/src/v2/common/plugins/mlflow/handler.go), made with MLflow's own client: a run for
the run, nested in it one for each task, in that of a sub-pipeline those of its tasks; metrics are of tasks. Prints the ids as JSON.
"""
import json
import sys

from mlflow import MlflowClient

client = MlflowClient(sys.argv[1])
experiment = client.create_experiment(f"KFP {sys.argv[2]}")


def run(name, parent=None, status="FINISHED", **metrics):
    tags = {} if parent is None else {"mlflow.parentRunId": parent}
    made = client.create_run(experiment, run_name=name, tags=tags).info.run_id
    for key, value in metrics.items():
        client.log_metric(made, key, value)
    if status is not None:
        client.set_terminated(made, status)
    return made


root = run("nightly 1")
run("train", root, loss=0.3)
run("evaluate", root, "FAILED", accuracy=0.1)
run("evaluate", root, accuracy=0.9, f1=0.8)
inner = run("per-region", root)
run("north", inner, accuracy_north=0.7)
for index in range(101):
    run(f"step-{index}", root)
twice = run("nightly 2")
run("holdout", twice, accuracy=0.9)
run("train", twice, accuracy=0.99, loss=0.1)
bare = run("nightly 3")
run("evaluate", bare)
open_ = run("nightly 4", status=None)
run("evaluate", open_, accuracy=0.5)
print(json.dumps({"root": root, "twice": twice, "bare": bare, "open": open_}))
