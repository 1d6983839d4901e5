"""
The official client of Kubeflow Pipelines. `describe` prints JSON Schemas of what it knows of the answers that the gate reads; `read` asks a server and
prints the answers as the client understood them.
"""
import json
import re
import sys

import kfp_server_api
from kfp_server_api import models

ROOTS = ["V2beta1Run", "V2beta1ListRunsResponse", "V2beta1ListExperimentsResponse", "V2beta1PipelineVersion", "GoogleRpcStatus"]
PLAIN = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "bool": {"type": "boolean"},
    "object": {},
    "datetime": {"type": "string", "format": "date-time"},
}


def schema(kind, found):
    """JSON Schema of a type as the client writes it."""
    if kind in PLAIN:
        return PLAIN[kind]
    container = re.fullmatch(r"(list|dict)\((?:str, )?(.+)\)|(list)\[(.+)\]", kind)
    if container:
        inner = schema(container[2] or container[4], found)
        if (container[1] or container[3]) == "list":
            return {"type": "array", "items": inner}
        return {"type": "object", "additionalProperties": inner}
    if kind not in found:
        found[kind] = {}
        model = getattr(models, kind)
        if hasattr(model, "allowable_values"):
            found[kind] = {"enum": model.allowable_values}
        else:
            found[kind] = {
                "type": "object",
                "properties": {model.attribute_map[name]: schema(each, found) for name, each in model.openapi_types.items()},
                "additionalProperties": False,
            }
    return {"$ref": f"#/definitions/{kind}"}


if sys.argv[1] == "describe":
    found = {}
    for root in ROOTS:
        schema(root, found)
    # The only one of protobuf's own types there: any message.
    found["ProtobufAny"]["additionalProperties"] = True
    print(json.dumps({"definitions": dict(sorted(found.items()))}, indent=1))
else:
    client = kfp_server_api.ApiClient(kfp_server_api.Configuration(host=sys.argv[2]))
    runs, experiments = kfp_server_api.RunServiceApi(client), kfp_server_api.ExperimentServiceApi(client)
    name, run = sys.argv[3], sys.argv[4]
    equal = {"predicates": [{"key": "display_name", "operation": "EQUALS", "string_value": name}]}
    experiment = experiments.experiment_service_list_experiments(filter=json.dumps(equal))
    of = experiment.experiments[0].experiment_id
    listed = runs.run_service_list_runs(experiment_id=of, sort_by="created_at desc", page_size=2)
    more = runs.run_service_list_runs(experiment_id=of, sort_by="created_at desc", page_size=2, page_token=listed.next_page_token)
    one = runs.run_service_get_run(run)
    try:
        runs.run_service_get_run("00000000-0000-0000-0000-000000000000")
    except kfp_server_api.ApiException as error:
        missing = {"status": error.status, "body": json.loads(error.body)}
    print(json.dumps(client.sanitize_for_serialization(
        {"experiments": experiment, "listed": listed, "more": more, "run": one, "missing": missing}
    )))
