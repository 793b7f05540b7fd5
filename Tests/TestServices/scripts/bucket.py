"""An S3 server (moto) on this machine that checks signatures and rights. Says in a line of JSON where it is and how to ask it, and runs until
its standard input ends, so that it never outlives who started it.

usage: bucket.py BUCKET
"""

import json
import logging
import os
import sys

# Making the user, its keys, its rights and the bucket need no signature; all that comes after does.
os.environ["INITIAL_NO_AUTH_ACTION_COUNT"] = "4"

import boto3  # noqa: E402
from moto.server import ThreadedMotoServer  # noqa: E402

RIGHTS = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}


def main() -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    _, port = server.get_host_and_port()
    anyone = {
        "endpoint_url": f"http://127.0.0.1:{port}", "region_name": "us-east-1", "aws_access_key_id": "none", "aws_secret_access_key": "none"
    }
    users = boto3.client("iam", **anyone)
    users.create_user(UserName="clerk")
    keys = users.create_access_key(UserName="clerk")["AccessKey"]
    users.put_user_policy(UserName="clerk", PolicyName="all", PolicyDocument=json.dumps(RIGHTS))
    boto3.client("s3", **anyone).create_bucket(Bucket=sys.argv[1])
    print(json.dumps({"port": port, "access": keys["AccessKeyId"], "secret": keys["SecretAccessKey"]}), flush=True)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
