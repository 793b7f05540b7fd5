{{- define "greffier.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "greffier.fullname" -}}
{{- if .Values.fullnameOverride }}
{{- .Values.fullnameOverride | trunc 50 | trimSuffix "-" }}
{{- else if contains (include "greffier.name" .) .Release.Name }}
{{- .Release.Name | trunc 50 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Release.Name (include "greffier.name" .) | trunc 50 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- define "greffier.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}

{{/* Which pods: (list . "serve") */}}
{{- define "greffier.selector" -}}
{{- $root := index . 0 -}}
app.kubernetes.io/name: {{ include "greffier.name" $root }}
app.kubernetes.io/instance: {{ $root.Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end }}

{{- define "greffier.labels" -}}
{{- $root := index . 0 -}}
helm.sh/chart: {{ include "greffier.chart" $root }}
{{ include "greffier.selector" . }}
app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
{{- end }}

{{- define "greffier.image" -}}
{{- with .Values.image }}
{{- if .digest }}{{ .repository }}@{{ .digest }}{{ else }}{{ .repository }}:{{ default $.Chart.AppVersion .tag }}{{ end }}
{{- end }}
{{- end }}

{{/* What every pod has in common: (list . "serve" $values) */}}
{{- define "greffier.pod" -}}
{{- $root := index . 0 -}}
{{- $component := index . 1 -}}
{{- $own := index . 2 -}}
{{- with $root.Values -}}
# The program needs nothing of the cluster itself.
serviceAccountName: {{ include "greffier.fullname" $root }}
automountServiceAccountToken: false
# A Service named greffier would put GREFFIER_PORT=tcp://… into the environment, which the program refuses as a setting nobody knows.
enableServiceLinks: false
terminationGracePeriodSeconds: {{ add ($own.noticeSeconds | default 0) $own.drainSeconds 15 }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  # Readers lock themselves up further: their own seccomp filter, which this one allows. They need no namespace and no capability for it.
  seccompProfile: {type: RuntimeDefault}
{{- with .image.pullSecrets }}
imagePullSecrets: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .pods.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .pods.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .pods.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .pods.affinity }}
affinity: {{- toYaml . | nindent 2 }}
{{- end }}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: {{- include "greffier.selector" (list $root $component) | nindent 8 }}
volumes:
  - name: settings
    configMap: {name: {{ include "greffier.fullname" $root }}}
  - name: secrets
    secret:
      secretName: {{ required "secret.name is needed: a Secret with DATABASE_URL, S3_ACCESS_KEY and S3_SECRET_KEY (see values.yaml)" .secret.name }}
      defaultMode: 0440
  - name: tmp
    emptyDir: {sizeLimit: {{ .pods.scratch.tmp }}}
  - name: data
    emptyDir: {sizeLimit: {{ .pods.scratch.data }}}
  {{- if eq $component "serve" }}
  - name: inbox
    {{- if .serve.inbox.claim }}
    persistentVolumeClaim: {claimName: {{ .serve.inbox.claim }}}
    {{- else }}
    emptyDir: {sizeLimit: 64Mi}
    {{- end }}
  {{- end }}
{{- end }}
{{- end }}

{{- define "greffier.container" -}}
{{- $root := index . 0 -}}
{{- $component := index . 1 -}}
{{- $own := index . 2 -}}
name: {{ $component }}
image: {{ include "greffier.image" $root | quote }}
imagePullPolicy: {{ $root.Values.image.pullPolicy }}
# Where greffier.yaml is, so that a command by hand reads it too.
workingDir: /etc/greffier
args: [{{ $component }}]
ports:
  - {name: http, containerPort: 8080}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: {drop: [ALL]}
resources: {{- toYaml $own.resources | nindent 2 }}
volumeMounts:
  - {name: settings, mountPath: /etc/greffier, readOnly: true}
  - {name: secrets, mountPath: /run/secrets, readOnly: true}
  - {name: tmp, mountPath: /tmp}
  - {name: data, mountPath: /var/lib/greffier}
  {{- if eq $component "serve" }}
  - {name: inbox, mountPath: /srv/inbox}
  {{- end }}
startupProbe:
  {{- include "greffier.probe" "/healthz" | nindent 2 }}
  periodSeconds: 2
  failureThreshold: 60
# Only whether it lives: a database that is away is no reason to start again.
livenessProbe:
  {{- include "greffier.probe" "/healthz" | nindent 2 }}
  periodSeconds: 15
  timeoutSeconds: 5
  failureThreshold: 4
readinessProbe:
  {{- include "greffier.probe" "/readyz" | nindent 2 }}
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 2
env:
  - {name: STORAGE_PROVIDER, value: s3}
  {{- with $root.Values.storage }}
  - {name: S3_BUCKET, value: {{ .bucket | quote }}}
  - {name: S3_REGION, value: {{ .region | quote }}}
  {{- if .endpoint }}
  - {name: S3_ENDPOINT, value: {{ .endpoint | quote }}}
  {{- end }}
  {{- if .keyPrefix }}
  - {name: S3_KEY_PREFIX, value: {{ .keyPrefix | quote }}}
  {{- end }}
  - {name: S3_FORCE_PATH_STYLE, value: {{ .forcePathStyle | quote }}}
  {{- end }}
  - {name: GREFFIER_WORKERS, value: {{ $own.readers | quote }}}
  - {name: GREFFIER_STORE_CONNECTIONS, value: {{ $own.connections | quote }}}
  - {name: GREFFIER_HOSTS_DRAIN_SECONDS, value: {{ $own.drainSeconds | quote }}}
{{- end }}

{{- define "greffier.probe" -}}
httpGet: {path: {{ . }}, port: http}
{{- end }}

{{/* The port of the S3 server: as said, else that of its address. */}}
{{- define "greffier.storagePort" -}}
{{- $address := default "https://aws" .Values.storage.endpoint -}}
{{- $said := regexFind ":[0-9]+$" $address | trimPrefix ":" -}}
{{- $usual := ternary "80" "443" (hasPrefix "http://" $address) -}}
{{- .Values.networkPolicy.storage.port | default (default $usual $said) -}}
{{- end }}

{{/* What fits the schema and does not fit together. */}}
{{- define "greffier.refusals" -}}
{{- $policy := .Values.networkPolicy -}}
{{- $scaling := .Values.work.autoscaling -}}
{{- if and .Values.metrics.monitors $policy.enabled (not $policy.monitoring) }}
{{- fail "metrics.monitors: nobody may read the readers' metrics: name Prometheus in networkPolicy.monitoring" }}
{{- end }}
{{- if and (eq $scaling.kind "keda") (not .Values.metrics.monitors) (not $scaling.keda.query) }}
{{- fail "work.autoscaling.kind keda asks for a number that nobody collects: set metrics.monitors, or work.autoscaling.keda.query" }}
{{- end }}
{{- if and (eq $scaling.kind "hpa") (eq $scaling.hpa.metricName "greffier_queue_depth") }}
{{- fail "work.autoscaling.hpa.metricName: every server tells the whole greffier_queue_depth and the autoscaler adds them up: name one series (see values.yaml)" }}
{{- end }}
{{- with dig "koprogo" "url" "" .Values.settings }}
{{- $port := regexFind ":[0-9]+$" . | trimPrefix ":" | default (ternary "80" "443" (hasPrefix "http://" .)) | int }}
{{- if and $policy.enabled (not (has (toString $port) (splitList "," (join "," $policy.outside.ports)))) }}
{{- fail (printf "settings.koprogo.url: servers may not go out by port %d: add it to networkPolicy.outside.ports" $port) }}
{{- end }}
{{- end }}
{{- end }}
