// The API of the desk's own server: the session's token with every change, versions, and problems told to whoever asked.
import { language, t } from "./page.js";
import { toast } from "./toast.js";

const base = "/api/v1";
const csrf = document.querySelector('meta[name="csrf"]')?.getAttribute("content") || "";

/** Why the API did not do what was asked (RFC 9457). */
export class Problem extends Error {
  /** @param {number} status @param {any} body */
  constructor(status, body) {
    super(body.title || t("noAnswer"));
    this.status = status;
    this.code = body.code || "";
    this.detail = body.detail || "";
    /** @type {{pointer: string, detail: string}[]} */
    this.errors = body.errors || [];
  }

  /** Everything that it says, for a person. */
  get words() {
    return [this.detail, ...this.errors.map((error) => error.detail)].filter(Boolean).join(" ");
  }
}

/** The headers that every request of the desk carries. */
export function headers(more = {}) {
  return { "Accept-Language": language, ...(csrf ? { "X-CSRF-Token": csrf } : {}), ...more };
}

/**
 * Asks the API. Problems are shown as a toast, unless `quiet`, and thrown.
 * @param {string} method
 * @param {string} path below /api/v1
 * @param {{json?: unknown, body?: BodyInit, type?: string, version?: number | string, quiet?: boolean, raw?: boolean, signal?: AbortSignal,
 *   headers?: Record<string, string>}} [options] `version` is sent as If-Match; `raw` gives the response itself
 * @returns {Promise<any>} the JSON of the answer; null when there is none
 */
export async function api(method, path, options = {}) {
  const sent = headers(options.headers);
  if (options.json !== undefined) sent["Content-Type"] = "application/json";
  if (options.type) sent["Content-Type"] = options.type;
  if (options.version !== undefined) sent["If-Match"] = `"${options.version}"`;
  const body = options.json !== undefined ? JSON.stringify(options.json) : options.body;
  let response;
  try {
    response = await fetch(base + path, { method, headers: sent, body, signal: options.signal, credentials: "same-origin" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw told(new Problem(0, { title: t("noConnection"), code: "no-connection" }), options);
  }
  if (!response.ok) throw told(await problem(response), options);
  if (options.raw) return response;
  const type = response.headers.get("Content-Type") || "";
  return type.includes("json") ? response.json() : null;
}

/** @param {Response} response */
export async function problem(response) {
  const type = response.headers.get("Content-Type") || "";
  return new Problem(response.status, type.includes("json") ? await response.json() : { title: `${t("noAnswer")} (${response.status})` });
}

function told(problem, options) {
  if (problem.status === 401 && !location.pathname.startsWith("/sign-in")) {
    location.assign(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`);
  } else if (!options.quiet) {
    toast(problem.message, { kind: "error", detail: problem.words });
  }
  return problem;
}

/** The same as a query of an address; what is empty is left out. */
export function query(values) {
  const pairs = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return pairs.length ? `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}` : "";
}
