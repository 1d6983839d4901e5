"""
ML Metadata over gRPC-web on 127.0.0.1: its own engine (the package ml-metadata, C++) with a database in memory, behind the gRPC-web of sonora. Messages are
handed on as they come. Says {"port": ...} and answers until its input ends.
"""
import json
import sys
import threading
from collections import namedtuple
from wsgiref.simple_server import WSGIRequestHandler, make_server

import grpc
from ml_metadata.metadata_store.pywrap.metadata_store_extension import metadata_store as engine
from ml_metadata.proto import metadata_store_pb2 as mlmd
from sonora.wsgi import grpcWSGI

import seed_metadata

# Sonora takes an empty answer for none: an answer is something that holds it.
Answer = namedtuple("Answer", ["message"])


def fresh_store():
    config = mlmd.ConnectionConfig()
    config.fake_database.SetInParent()
    return engine.CreateMetadataStore(config.SerializeToString(), mlmd.MigrationOptions().SerializeToString())


class Engine(grpc.GenericRpcHandler):
    """The methods that read."""

    def service(self, call):
        service, _, method = call.method.strip("/").partition("/")
        if service != "ml_metadata.MetadataStoreService" or not method.startswith("Get"):
            return None

        def answered(request, context):
            message, words, code = getattr(engine, method)(store, request)
            if code != 0:
                context.set_code(code)
                context.set_details(words.decode())
            return Answer(message) if code == 0 else None

        return grpc.unary_unary_rpc_method_handler(answered, bytes, lambda answer: answer.message)


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


store = fresh_store()
seed_metadata.seed(lambda method, request: getattr(engine, method)(store, request))
application = grpcWSGI()
application.add_generic_rpc_handlers([Engine()])
server = make_server("127.0.0.1", 0, application, handler_class=Quiet)
threading.Thread(target=lambda: (sys.stdin.read(), server.shutdown()), daemon=True).start()
print(json.dumps({"port": server.server_port}), flush=True)
server.serve_forever()
