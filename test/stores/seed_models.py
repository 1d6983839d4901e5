"""A run that makes two logged models of MLflow 3, one of them measured on two data sets. Prints what was made as JSON."""
import json
import sys

import mlflow
import pandas
from mlflow import MlflowClient
from mlflow.entities import LoggedModelOutput

mlflow.set_tracking_uri(sys.argv[1])
client = MlflowClient()
name = sys.argv[2]
client.create_registered_model(name)
experiment = client.create_experiment(f"models {name}")
train, holdout = (
    mlflow.data.from_pandas(pandas.DataFrame({"x": values}), name=kind)
    for kind, values in (("train", [1.0, 2.0]), ("holdout", [3.0]))
)


def model_of(run):
    model = mlflow.initialize_logged_model(name="forest", source_run_id=run.info.run_id, experiment_id=experiment)
    return mlflow.finalize_logged_model(model.model_id, "READY").model_id


def version_of(run, model_id, alias):
    version = client.create_model_version(name, f"models:/{model_id}", run_id=run.info.run_id, model_id=model_id)
    client.set_registered_model_alias(name, alias, version.version)


with mlflow.start_run(experiment_id=experiment) as run:
    one, several, bare = model_of(run), model_of(run), model_of(run)
    mlflow.log_metric("accuracy", 0.7, model_id=one, dataset=holdout)
    mlflow.log_metric("accuracy", 0.8, model_id=one, dataset=holdout, step=1)
    mlflow.log_metric("accuracy", 0.99, model_id=several, dataset=train)
    mlflow.log_metric("accuracy", 0.6, model_id=several, dataset=holdout)
    mlflow.log_metric("unrelated", 1.0)
pending = mlflow.initialize_logged_model(name="pending", source_run_id=run.info.run_id, experiment_id=experiment).model_id
with mlflow.start_run(experiment_id=experiment) as single:
    only = model_of(single)
    client.log_outputs(single.info.run_id, [LoggedModelOutput(only, 0)])
    mlflow.log_metric("loss", 0.3, model_id=only)
    mlflow.log_metric("accuracy", 0.5)
    mlflow.log_param("depth", 6)
client.log_outputs(run.info.run_id, [LoggedModelOutput(each, 0) for each in (one, several, bare)])
for alias, model_id in {"one": one, "several": several, "bare": bare}.items():
    version_of(run, model_id, alias)
print(json.dumps({"one": one, "several": several, "only": only, "pending": pending, "digest": holdout.digest}))
