"""How a team's own plugin lets bearers of a token in: MLflow has no token of itself. Everybody else goes the usual way."""
import os

from flask import request
from mlflow.server import auth
from werkzeug.datastructures import Authorization


def authenticate():
    if request.headers.get("Authorization") == f"Bearer {os.environ['TEST_BEARER_TOKEN']}":
        return Authorization("bearer", {"username": os.environ["MLFLOW_AUTH_ADMIN_USERNAME"]})
    return auth.authenticate_request_basic_auth()
