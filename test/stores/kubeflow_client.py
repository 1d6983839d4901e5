"""The registry's own Python client: `register` makes what a team would, `read` says what is there of a promoted model. Prints JSON."""
import json
import sys
from urllib.parse import urlsplit

from model_registry import ModelRegistry

address = urlsplit(sys.argv[1])
registry = ModelRegistry(f"{address.scheme}://{address.hostname}", address.port, author="team", is_secure=False)
if sys.argv[2] == "register":
    registry.register_model(
        sys.argv[3],
        "s3://acme-models/churn",
        version="1.0.0",
        model_format_name="onnx",
        model_format_version="1",
        metadata={"accuracy": 0.9, "epochs": 3, "owner": "risk"},
    )
    print(json.dumps({}))
else:
    model = registry.get_registered_model(sys.argv[3])
    versions = list(registry.get_model_versions(sys.argv[3]))
    aliases = {key: value for key, value in model.custom_properties.items() if key.startswith("alias.")}
    current = next(each for each in versions if each.id == aliases["alias.champion"])
    print(json.dumps({
        "aliases": aliases,
        "versions": len(versions),
        "state": current.state.value,
        "properties": current.custom_properties,
    }))
