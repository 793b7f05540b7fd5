"""Renders the chart as Helm does, for each way of setting it, and holds what comes out against Kubernetes' own schemas and against the
"restricted" pod security standard. Values that contradict the chart must be refused.
"""

import contextlib
import os
import sys

import helm_python.chart as helm
import kubernetes_validate
import yaml

CHART = os.path.join(os.path.dirname(__file__), "..", "kubernetes", "greffier")
VERSIONS = ["1.37", "1.36", "1.35"]
SECRET = {"secret": {"name": "greffier-secrets"}}
PEERS = [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "databases"}}}]
WATCHED = {"metrics": {"monitors": True}, "networkPolicy": {"monitoring": PEERS}}
# Kinds that an operator brings: Kubernetes has no schema for them.
OPERATORS = {"ScaledObject": "keda.sh/v1alpha1", "ServiceMonitor": "monitoring.coreos.com/v1", "PodMonitor": "monitoring.coreos.com/v1",
             "PrometheusRule": "monitoring.coreos.com/v1"}

WAYS = {
    "as it comes": {},
    "KEDA": {"work": {"autoscaling": {"kind": "keda", "min": 0, "keda": {"authentication": "prometheus"}}}, **WATCHED},
    "KEDA with a query of its own": {"work": {"autoscaling": {"kind": "keda", "keda": {"query": "max(waiting)"}}}},
    "monitors without a network policy": {"metrics": {"monitors": True}, "networkPolicy": {"enabled": False}},
    "an S3 server of the cluster": {"storage": {"endpoint": "http://minio.storage:9000"}},
    "KoproGo in the cluster": {"settings": {"koprogo": {"url": "http://koprogo.acp:8080"}}, "networkPolicy": {"outside": {"ports": [443, 8080]}}},
    "external metric": {"work": {"autoscaling": {"kind": "hpa", "hpa": {"matchLabels": {"namespace": "acp"}}}}},
    "ingress": {"serve": {"ingress": {"enabled": True, "className": "nginx", "tlsSecret": "tls", "annotations": {"a": "b"}},
                          "proxies": ["10.0.0.1"]}, "settings": {"web": {"names": ["greffier.example.be"]}}},
    "all of it": {
        "image": {"digest": "sha256:" + "0" * 64, "pullSecrets": [{"name": "registry"}]},
        "storage": {"endpoint": "https://s3.example.be", "keyPrefix": "acp"},
        "pods": {"labels": {"team": "a"}, "annotations": {"b": "c"}, "nodeSelector": {"disk": "ssd"}, "priorityClassName": "high",
                 "tolerations": [{"key": "scans", "operator": "Exists"}], "affinity": {"nodeAffinity": {}}},
        "serve": {"autoscaling": {"enabled": True}, "inbox": {"claim": "scans"}, "service": {"annotations": {"d": "e"}}},
        "networkPolicy": {"clients": PEERS, "monitoring": PEERS, "database": {"peers": PEERS}, "storage": {"peers": PEERS, "port": 9000},
                          "outside": {"peers": [{"ipBlock": {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8"]}}]}},
        "metrics": {"monitors": True, "alerts": True, "dashboard": True, "labels": {"release": "prometheus"}},
    },
    "no network policy": {"networkPolicy": {"enabled": False}},
}

REFUSED = {
    "no secret": {"secret": {"name": ""}},
    "a misspelt key": {**SECRET, "serv": {}},
    "a misspelt key inside": {**SECRET, "work": {"autoscaling": {"maximum": 3}}},
    "a secret among the settings": {**SECRET, "settings": {"web": {"jwt_secrets": ["x" * 32]}}},
    "an address of the database among the settings": {**SECRET, "settings": {"store": {"url": "postgresql://u:p@h/d"}}},
    "no server": {**SECRET, "serve": {"replicas": 0}},
    "an unknown way of scaling": {**SECRET, "work": {"autoscaling": {"kind": "magic"}}},
    "a port that the probes do not know": {**SECRET, "settings": {"web": {"port": 9090}}},
    "a port of readers that the probes do not know": {**SECRET, "settings": {"work": {"port": 9090}}},
    "monitors that the network policy keeps away": {**SECRET, "metrics": {"monitors": True}},
    "KEDA on a number that nobody collects": {**SECRET, "work": {"autoscaling": {"kind": "keda"}}},
    "an autoscaler that adds up the same number": {**SECRET, "work": {"autoscaling": {"kind": "hpa", "hpa": {"metricName": "greffier_queue_depth"}}}},
    "a KoproGo that the network policy keeps away": {**SECRET, "settings": {"koprogo": {"url": "http://koprogo.acp:8080"}}},
    "a digest that is none": {**SECRET, "image": {"digest": "latest"}},
}


PORTS = {"": 443, "https://s3.example.be": 443, "http://minio": 80, "http://minio.storage:9000": 9000}


def pod_faults(where, pod):
    """What the restricted standard, and this house, ask of a pod."""
    container, own = pod["containers"][0], pod["securityContext"]
    inner = container["securityContext"]
    asked = {
        "runs as a user without rights": own.get("runAsNonRoot") is True and own.get("runAsUser", 0) > 0,
        "has a seccomp profile": own.get("seccompProfile") == {"type": "RuntimeDefault"},
        "gains no rights": inner.get("allowPrivilegeEscalation") is False and inner.get("capabilities") == {"drop": ["ALL"]},
        "cannot write to its root": inner.get("readOnlyRootFilesystem") is True,
        "has no token of the cluster": pod.get("automountServiceAccountToken") is False,
        "is not told of services": pod.get("enableServiceLinks") is False,
        "has all its probes": all(probe in container for probe in ("startupProbe", "livenessProbe", "readinessProbe")),
        "finds its settings, by hand too": {"name": "settings", "mountPath": container.get("workingDir"), "readOnly": True} in container["volumeMounts"],
        "is given limits": "memory" in container["resources"]["limits"] and "cpu" in container["resources"]["requests"],
        "has no secret in its environment": all(
            not any(word in entry["name"] for word in ("SECRET", "PASSWORD", "TOKEN", "DATABASE_URL", "ACCESS_KEY")) for entry in container["env"]),
        "may finish what it began": pod["terminationGracePeriodSeconds"] > 15 + sum(
            int(entry["value"]) for entry in container["env"] if entry["name"].endswith(("DRAIN_SECONDS", "NOTICE_SECONDS"))) - 1,
    }
    return [f"{where}: not so: {what}" for what, so in asked.items() if not so]


def selected(selector, labels):
    return all(labels.get(key) == value for key, value in selector.items())


def faults(way, values):
    chart = helm.Chart.load(CHART)
    rendered = chart.render({**SECRET, **values}, name="greffier", namespace="acp")
    documents = [document for name, text in rendered.items() if name.endswith(".yaml") for document in yaml.safe_load_all(text) if document]
    found = []
    for document in documents:
        kind, where = document["kind"], f"{way}: {document['kind']} {document['metadata']['name']}"
        if kind in OPERATORS:
            if document["apiVersion"] != OPERATORS[kind]:
                found.append(f"{where}: {document['apiVersion']}")
        else:
            for version in VERSIONS:
                try:
                    kubernetes_validate.validate(document, version, strict=True)
                except kubernetes_validate.ValidationError as error:
                    found.append(f"{where}, Kubernetes {version}: {error.message}")
        if kind == "Deployment":
            found += pod_faults(where, document["spec"]["template"]["spec"])
    pods = [document["spec"]["template"]["metadata"]["labels"] for document in documents if document["kind"] == "Deployment"]
    for document in documents:
        spec = document.get("spec", {})
        chosen = spec.get("podSelector") or spec.get("selector") or {}
        selector = chosen if document["kind"] == "Service" else chosen.get("matchLabels")
        if selector and sum(selected(selector, labels) for labels in pods) != 1:
            found.append(f"{way}: {document['kind']} {document['metadata']['name']} selects none or several")
    services = [document["spec"]["selector"]["app.kubernetes.io/component"] for document in documents if document["kind"] == "Service"]
    if services != ["serve"]:
        found.append(f"{way}: the Service leads to {services}")
    names = {(document["kind"], document["metadata"]["name"]) for document in documents}
    if len(names) != len(documents):
        found.append(f"{way}: two objects of one kind bear the same name")
    for document in documents:
        target = document.get("spec", {}).get("scaleTargetRef")
        if target and ("Deployment", target["name"]) not in names:
            found.append(f"{way}: {document['kind']} scales {target['name']}, which is not there")
    return found, len(documents)


def storage_port(values):
    """By which port the readers may leave for the S3 server, after names and the database."""
    rendered = helm.Chart.load(CHART).render({**SECRET, **values}, name="greffier", namespace="acp")
    policies = list(yaml.safe_load_all(next(text for name, text in rendered.items() if name.endswith("networkpolicy.yaml"))))
    readers = next(policy for policy in policies if policy and policy["metadata"]["name"].endswith("-work"))
    return readers["spec"]["egress"][2]["ports"][0]["port"]


def accepted(values):
    with contextlib.suppress(Exception):
        helm.Chart.load(CHART).render(values, name="greffier", namespace="acp")
        return True
    return False


def main():
    report = helm.lint(CHART, SECRET, strict=True)
    found = [f"lint: {message['path']}: {message['error']}" for message in report["messages"] if message["severity"] > 1] + report["errors"]
    counts = []
    for way, values in WAYS.items():
        more, count = faults(way, values)
        found += more
        counts.append(count)
    found += [f"accepted although it has {what}" for what, values in REFUSED.items() if accepted(values)]
    found += [f"the way to {endpoint or 'AWS'} is port {storage_port({'storage': {'endpoint': endpoint}})}" for endpoint, port in PORTS.items()
              if storage_port({"storage": {"endpoint": endpoint}}) != port]
    # What must be refused for one reason must be accepted without it.
    found += [] if accepted(SECRET) else ["refused although nothing is wrong"]
    print("\n".join(found) or f"{len(WAYS)} ways of setting it: {sum(counts)} objects fit; {len(REFUSED)} faults refused", flush=True)
    sys.exit(1 if found else 0)


main()
