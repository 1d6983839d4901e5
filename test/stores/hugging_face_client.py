"""The Hub's own Python client. `card` writes a model card with these evaluations; `read` reads it and a file of a revision. Prints JSON."""
import json
import sys

from huggingface_hub import HfApi, ModelCard, hf_hub_download
from huggingface_hub.repocard_data import EvalResult, ModelCardData

if sys.argv[1] == "card":
    results = [EvalResult(**each) for each in json.loads(sys.argv[2])]
    data = ModelCardData(language="en", license="mit", model_name="churn", eval_results=results)
    print(json.dumps(f"---\n{data.to_yaml()}\n---\n\n# Churn\n\nHow it was made: `---`.\n"))
else:
    repository, revision, path, cache = sys.argv[2:6]
    info = HfApi().model_info(repository, revision=revision, files_metadata=True)
    with open(hf_hub_download(repository, path, revision=revision, cache_dir=cache), encoding="utf-8") as file:
        text = file.read()
    card = ModelCard.load(hf_hub_download(repository, "README.md", revision=revision, cache_dir=cache))
    print(json.dumps({
        "commit": info.sha,
        "files": {each.rfilename: [each.size, each.blob_id] for each in info.siblings},
        "text": text,
        "metrics": {each.metric_type: each.metric_value for each in card.data.eval_results or []},
    }))
