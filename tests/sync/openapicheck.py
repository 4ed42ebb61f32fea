"""Judges the hub's OpenAPI document with a validator that has nothing to do with the hub (Debian's python3-jsonschema).

    openapicheck.py document SCHEMA DOCUMENT    the document against the official schema; its schemas against JSON
                                                Schema 2020-12; its references; every example against its own schema
    openapicheck.py answers DOCUMENT ANSWERS    real answers, one {operation, status, body} a line, against what the
                                                document says of that operation and status; nothing may be in an answer
                                                that is not described

Prints a line for each fault, and fails when there is one.
"""

import copy
import json
import sys

import jsonschema

METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}
faults = []


def fault(where, text):
    faults.append(f"{where}: {text}")


def report(where, validator, value):
    for error in validator.iter_errors(value):
        best = jsonschema.exceptions.best_match([error])
        path = "/".join(str(part) for part in best.absolute_path)
        fault(where, f"{path or 'the whole'}: {best.message[:300]}")


def operations(document):
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield path, method, operation


def resolve(document, node):
    while isinstance(node, dict) and "$ref" in node:
        target = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def references(node, where=""):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield where, value
            else:
                yield from references(value, f"{where}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from references(value, f"{where}/{index}")


def validator(document, schema):
    """For a schema whose references point into the document."""
    resolver = jsonschema.RefResolver("", document)
    return jsonschema.Draft202012Validator(
        schema, resolver=resolver, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def strict(node):
    """The same schemas, but an object holds nothing that is not described."""
    if isinstance(node, list):
        return [strict(value) for value in node]
    if not isinstance(node, dict):
        return node
    result = {key: strict(value) for key, value in node.items()}
    if isinstance(node.get("properties"), dict) and "type" in node and "additionalProperties" not in node:
        result["additionalProperties"] = False
    return result


def media_examples(media):
    if "example" in media:
        yield media["example"]
    for example in media.get("examples", {}).values():
        yield example["value"]


def check_examples(document):
    for path, method, operation in operations(document):
        where = f"{method.upper()} {path}"
        contents = [operation.get("requestBody", {})] + [resolve(document, r) for r in operation["responses"].values()]
        for content in contents:
            for media in content.get("content", {}).values():
                for example in media_examples(media):
                    report(where + " example", validator(document, media.get("schema", {})), example)
        for parameter in operation.get("parameters", []):
            parameter = resolve(document, parameter)
            schema = resolve(document, parameter["schema"])
            if "example" in parameter:
                value = int(parameter["example"]) if schema.get("type") == "integer" else parameter["example"]
                report(f"{where} {parameter['name']}", validator(document, schema), value)
    for name, schema in document["components"]["schemas"].items():
        if "example" in schema:
            report(f"schema {name} example", validator(document, strict(schema)), schema["example"])


def check_paths(document):
    ids = {}
    for path, method, operation in operations(document):
        where = f"{method.upper()} {path}"
        ids.setdefault(operation.get("operationId"), []).append(where)
        for word in ("operationId", "summary", "tags"):
            if not operation.get(word):
                fault(where, f"has no {word}")
        named = {p["name"] for p in (resolve(document, p) for p in operation.get("parameters", [])) if p["in"] == "path"}
        in_path = {part[1:-1] for part in path.split("/") if part.startswith("{")}
        if named != in_path:
            fault(where, f"path parameters {sorted(named)}, in the path {sorted(in_path)}")
        if not any(status.startswith("2") for status in operation["responses"]):
            fault(where, "says nothing of success")
        for tag in operation.get("tags", []):
            if tag not in {known["name"] for known in document["tags"]}:
                fault(where, f"unknown tag {tag}")
    for name, users in ids.items():
        if len(users) > 1:
            fault(name, f"is the operationId of {users}")


def check_document(schema, document):
    jsonschema.Draft202012Validator.check_schema(schema)
    report("document", jsonschema.Draft202012Validator(schema), document)
    for name, part in document["components"]["schemas"].items():
        try:
            jsonschema.Draft202012Validator.check_schema(part)
        except jsonschema.exceptions.SchemaError as error:
            fault(f"schema {name}", error.message)
    for where, reference in references(document):
        try:
            resolve(document, {"$ref": reference})
        except KeyError:
            fault(where, f"refers to {reference}, which is not there")
    check_paths(document)
    if not faults:
        check_examples(document)


def check_answers(document, lines):
    document = copy.deepcopy(document)
    document["components"]["schemas"] = strict(document["components"]["schemas"])
    known = {operation["operationId"]: (f"{method.upper()} {path}", operation)
             for path, method, operation in operations(document)}
    succeeded = set()
    for line in lines:
        answer = json.loads(line)
        where, operation = known[answer["operation"]]
        status = str(answer["status"])
        if status not in operation["responses"]:
            fault(where, f"{status} is not described: {json.dumps(answer['body'])[:200]}")
            continue
        response = resolve(document, operation["responses"][status])
        if status.startswith("2"):
            succeeded.add(answer["operation"])
        media = response.get("content", {}).get("application/json")
        if media is None:
            if answer["body"] is not None:
                fault(where, f"{status} has a body that is not described")
            continue
        report(f"{where} {status}", validator(document, strict(media["schema"])), answer["body"])
    for name in sorted(set(known) - succeeded):
        fault(known[name][0], "was never answered with success")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    if sys.argv[1] == "document":
        check_document(load(sys.argv[2]), load(sys.argv[3]))
    else:
        with open(sys.argv[3], encoding="utf-8") as lines:
            check_answers(load(sys.argv[2]), lines)
    for text in sorted(set(faults)):
        print(text)
    sys.exit(1 if faults else 0)


main()
