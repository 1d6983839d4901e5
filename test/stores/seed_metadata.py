"""
What Kubeflow Pipelines 2.17 writes to ML Metadata, call for call as its driver and launcher do (backend/src/v2/metadata/client.go and converter.go,
backend/src/v2/component/launcher_v2.go). A run is called after what is special about it.
"""
from ml_metadata.proto import metadata_store_pb2 as mlmd
from ml_metadata.proto import metadata_store_service_pb2 as service

METRICS = "system.Metrics"
CLASSIFICATION = "system.ClassificationMetrics"
CONTAINER = "system.ContainerExecution"
State = mlmd.Execution

MATRIX = {
    "annotationSpecs": [{"displayName": "cat"}, {"displayName": "dog"}],
    "rows": [{"row": [10, 1]}, {"row": [2, 7]}],
}
CURVE = [{"confidenceThreshold": 0.5, "recall": 0.9, "falsePositiveRate": 0.1}]


class Metadata:
    """The calls of client.go that write."""

    def __init__(self, engine):
        self.engine = engine

    def call(self, method, request):
        answer, message, code = self.engine(method, request.SerializeToString())
        if code != 0:
            raise RuntimeError(f"{method}: {code} {message.decode()}")
        response = getattr(service, f"{method}Response")()
        response.ParseFromString(answer)
        return response

    def context(self, type_name, name, properties):
        request = service.GetContextByTypeAndNameRequest(type_name=type_name, context_name=name)
        found = self.call("GetContextByTypeAndName", request)
        if found.HasField("context"):
            return found.context
        type_id = self.call(
            "PutContextType", service.PutContextTypeRequest(context_type=mlmd.ContextType(name=type_name))
        ).type_id
        context = mlmd.Context(name=name, type_id=type_id)
        for key, value in properties.items():
            context.custom_properties[key].string_value = value
        self.call("PutContexts", service.PutContextsRequest(contexts=[context]))
        return self.call("GetContextByTypeAndName", request).context

    def pipeline(self, run):
        pipeline = self.context("system.Pipeline", "churn", {})
        root = {"namespace": "kubeflow", "resource_name": run, "pipeline_root": f"minio://mlpipeline/v2/artifacts/churn/{run}"}
        context = self.context("system.PipelineRun", run, {**root, "store_session_info": "{}"})
        link = mlmd.ParentContext(child_id=context.id, parent_id=pipeline.id)
        self.call("PutParentContexts", service.PutParentContextsRequest(parent_contexts=[link]))
        return [pipeline, context]

    def create(self, contexts, task, kind=CONTAINER, state=State.RUNNING, parent=0, inputs=(), **numbers):
        type_id = self.call(
            "PutExecutionType", service.PutExecutionTypeRequest(execution_type=mlmd.ExecutionType(name=kind))
        ).type_id
        execution = mlmd.Execution(type_id=type_id, last_known_state=state)
        texts = {"display_name": task, "task_name": task}
        if kind == CONTAINER:
            texts.update(pod_name="", pod_uid="", namespace="", image="python:3.11")
        for key, value in texts.items():
            execution.custom_properties[key].string_value = value
        for key, value in {**({"parent_dag_id": parent} if parent else {}), **numbers}.items():
            execution.custom_properties[key].int_value = value
        execution.custom_properties["inputs"].struct_value.update({"threshold": 0.5})
        events = [(name, artifact, mlmd.Event.INPUT) for name, artifact in inputs]
        created = self.put(execution, contexts, events)
        answer = self.call("GetExecutionsByID", service.GetExecutionsByIDRequest(execution_ids=[created]))
        return answer.executions[0]

    def publish(self, execution, contexts, outputs, state=State.COMPLETE):
        execution.last_known_state = state
        execution.custom_properties["outputs"].struct_value.SetInParent()
        self.put(execution, contexts, [(name, artifact, mlmd.Event.OUTPUT) for name, artifact in outputs])

    def put(self, execution, contexts, events):
        request = service.PutExecutionRequest(execution=execution, contexts=contexts)
        for name, artifact, kind in events:
            path = mlmd.Event.Path(steps=[mlmd.Event.Path.Step(key=name)])
            request.artifact_event_pairs.add(event=mlmd.Event(artifact_id=artifact, path=path, type=kind))
        return self.call("PutExecution", request).execution_id

    def artifact(self, name, kind, metadata):
        """RecordArtifact, and the conversion of StructValueToMLMDValue."""
        type_id = self.call(
            "PutArtifactType", service.PutArtifactTypeRequest(artifact_type=mlmd.ArtifactType(name=kind))
        ).type_id
        artifact = mlmd.Artifact(type_id=type_id, uri=f"minio://mlpipeline/{name}", state=mlmd.Artifact.LIVE)
        for key, value in {"display_name": name, "store_session_info": "{}", **metadata}.items():
            written = artifact.custom_properties[key]
            if isinstance(value, bool):
                written.int_value = int(value)
            elif isinstance(value, (int, float)):
                written.double_value = value
            elif isinstance(value, str):
                written.string_value = value
            else:
                written.struct_value.update({"list" if isinstance(value, list) else "struct": value})
        return self.call("PutArtifacts", service.PutArtifactsRequest(artifacts=[artifact])).artifact_ids[0]

    def task(self, contexts, name, outputs, state=State.COMPLETE, **more):
        """A task from the driver to the end of its launcher. Outputs: (name, type, metadata)."""
        execution = self.create(contexts, name, **more)
        self.put(execution, [], [])
        made = [(each, self.artifact(each, kind, metadata)) for each, kind, metadata in outputs]
        self.publish(execution, contexts, made, state)
        return execution, made


def metrics(**numbers):
    return ("metrics", METRICS, numbers)


def seed(engine):
    store = Metadata(engine)

    def run(name):
        contexts = store.pipeline(name)
        return contexts, store.create(contexts, "", kind="system.DAGExecution", total_dag_tasks=3).id

    contexts, root = run("plain")
    _, made = store.task(contexts, "train", [("model", "system.Model", {"layers": 3}), metrics(loss=0.25)], parent=root)
    evaluated = [metrics(accuracy=0.9, latency_ms=12, calibrated=True, note="dry run")]
    evaluated += [("cm", CLASSIFICATION, {"confusionMatrix": MATRIX, "confidenceMetrics": CURVE})]
    _, plain = store.task(contexts, "evaluate", evaluated, parent=root, inputs=[("model", made[0][1])])
    imported = store.create(contexts, "imported", kind="system.ImporterExecution", parent=root)
    store.publish(imported, contexts, [("artifact", store.artifact("artifact", METRICS, {"accuracy": 0.1}))])
    store.create(contexts, "deploy", parent=root, state=State.CANCELED)

    # The driver finds what the task made that ran.
    contexts, root = run("cached")
    execution = store.create(contexts, "evaluate", parent=root)
    store.publish(execution, contexts, plain, State.CACHED)

    # The failed task started anew by a person; and its driver that never came to an end.
    contexts, root = run("retried")
    store.task(contexts, "evaluate", [metrics(accuracy=0.1)], State.FAILED, parent=root)
    store.task(contexts, "evaluate", [metrics(accuracy=0.2)], State.RUNNING, parent=root)
    store.task(contexts, "evaluate", [metrics(accuracy=0.9)], parent=root)

    # The pod started anew by its retry strategy: of one execution.
    contexts, root = run("restarted")
    logs = ("executor-logs", "system.Artifact", {})
    execution, _ = store.task(contexts, "evaluate", [logs], State.FAILED, parent=root)
    made = [(name, store.artifact(name, kind, values)) for name, kind, values in [logs, metrics(accuracy=0.9)]]
    store.publish(execution, contexts, made)

    # It measured, and failed when it entered itself into the cache.
    contexts, root = run("measured-twice")
    execution, _ = store.task(contexts, "evaluate", [metrics(accuracy=0.1)], parent=root)
    store.publish(execution, contexts, [("metrics", store.artifact("metrics", METRICS, {"accuracy": 0.9}))])

    contexts, root = run("twice")
    store.task(contexts, "train", [metrics(accuracy=0.99)], parent=root)
    store.task(contexts, "evaluate", [metrics(accuracy_score=0.9)], parent=root)

    contexts, root = run("matrix")
    store.task(contexts, "train", [metrics(accuracy=0.99, f1_macro=0.99)], parent=root)
    store.task(contexts, "evaluate", [("cm", CLASSIFICATION, {"confusionMatrix": MATRIX})], parent=root)

    for name, regions in {"loop": ["accuracy", "accuracy"], "regions": ["accuracy_north", "accuracy_south"]}.items():
        contexts, root = run(name)
        loop = store.create(contexts, "for-loop-1", kind="system.DAGExecution", parent=root, iteration_count=2)
        for index, metric in enumerate(regions):
            more = {"kind": "system.DAGExecution", "parent": loop.id, "iteration_index": index}
            iteration = store.create(contexts, "for-loop-1", **more)
            store.task(contexts, "evaluate", [metrics(**{metric: 0.5 + index / 10})], parent=iteration.id)

    contexts, root = run("bare")
    store.task(contexts, "train", [("model", "system.Model", {"accuracy": 0.99})], parent=root)

    # Its component writes the numbers to metrics.path.
    contexts, root = run("file")
    store.task(contexts, "evaluate", [metrics()], parent=root)

    contexts, root = run("half")
    store.task(contexts, "train", [metrics(accuracy=0.99)], parent=root)
    store.task(contexts, "evaluate", [metrics()], parent=root)

    contexts, root = run("sliced")
    slices = {"evaluationSlices": [{"slice": "north", "sliceClassificationMetrics": {"confusionMatrix": MATRIX}}]}
    sliced = ("slices", "system.SlicedClassificationMetrics", slices)
    store.task(contexts, "evaluate", [metrics(accuracy=0.9), sliced], parent=root)

    contexts, root = run("infinite")
    store.task(contexts, "evaluate", [metrics(accuracy=1e308), ("cm", CLASSIFICATION, {"confusionMatrix": {"x": float("nan")}})], parent=root)

    contexts, root = run("many")
    for index in range(230):
        store.task(contexts, f"task-{index}", [metrics(**{f"metric_{index}": index})], parent=root)

    run("empty")
