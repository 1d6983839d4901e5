export const id = 8809;
export const ids = [8809];
export const modules = {

/***/ 48809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EY: () => (/* reexport */ allReleases),
  nO: () => (/* reexport */ artifactOfRun),
  sr: () => (/* reexport */ commitFolder),
  rd: () => (/* reexport */ commitsBehind),
  g3: () => (/* reexport */ commitsOf),
  Ng: () => (/* reexport */ connect),
  pE: () => (/* reexport */ draftRelease),
  Kc: () => (/* reexport */ findArtifact),
  w3: () => (/* reexport */ folderAt),
  hasArtifacts: () => (/* reexport */ hasArtifacts),
  QX: () => (/* reexport */ isAncestor),
  x: () => (/* reexport */ judgedCommit),
  OB: () => (/* reexport */ judgingCommit),
  JF: () => (/* reexport */ latestRelease),
  nK: () => (/* reexport */ legPattern),
  r2: () => (/* reexport */ mergedPullRequest),
  vE: () => (/* reexport */ publishAsLatest),
  p8: () => (/* reexport */ publishComment),
  G1: () => (/* reexport */ publishStatus),
  receiveDocuments: () => (/* reexport */ receiveDocuments),
  dy: () => (/* reexport */ releaseFiles),
  uw: () => (/* reexport */ repositoryAt),
  PJ: () => (/* reexport */ runFor),
  Fg: () => (/* reexport */ tagsOf),
  nM: () => (/* reexport */ tipOf),
  Mz: () => (/* reexport */ uploadAsset),
  uploadDocument: () => (/* reexport */ uploadDocument),
  yi: () => (/* reexport */ uploadFolder),
  withPullRequest: () => (/* reexport */ withPullRequest),
  tM: () => (/* reexport */ workflowRun)
});

// UNUSED EXPORTS: artifactName, documentKinds, documentName, filesIn, newestAttempts, pullOf, repositoryOf

// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./src/documents/index.ts + 24 modules
var documents = __webpack_require__(90554);
;// CONCATENATED MODULE: ./src/github/failure.ts


/** Most that is shown of what a server says. */
const SHOWN = 300;
/** Classifies an error of Octokit. Other errors are bugs and are thrown again. */
function failureOf(error) {
    if (!(error instanceof Error))
        throw error;
    if (!(error instanceof dist_src/* RequestError */.G))
        return { status: undefined, kind: 'other', said: shown(error.message) };
    const said = shown(messageOf(error));
    return { status: error.response === undefined ? undefined : error.status, kind: kindOf(error, said), said };
}
function messageOf({ response, message }) {
    const data = response?.data;
    const own = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
    return typeof own === 'string' ? own : message;
}
function kindOf({ status, response }, said) {
    const has = (pattern) => pattern.test(said);
    if (response === undefined)
        return 'other';
    if (status === 404)
        return 'not-found';
    if (status === 422 && /too long/i.test(JSON.stringify(response.data ?? '')))
        return 'too-long';
    if (status === 429 || (status === 403 && (has(/rate limit|abuse/i) || response.headers['retry-after'] !== undefined)))
        return 'rate-limit';
    if (status !== 403)
        return 'other';
    if (has(/more than \d+ comments/i))
        return 'comments-full';
    if (has(/archived/i))
        return 'archived';
    if (has(/\block(ed)?\b/i))
        return 'locked';
    return has(/not accessible|must have|permission|forbidden/i) ? 'no-permission' : 'other';
}
/** One line, nothing that a log could take for a command. */
function shown(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
const again = 'Run the job again; the status page of GitHub says whether it is down';
/** Whether GitHub says that there is none. */
function isAbsent(error) {
    return error instanceof dist_src/* RequestError */.G && error.status === 404;
}
/**
 * A request that had to succeed and did not, as an error for the user.
 *
 * @param operation what was asked, such as `read the commit main`
 * @param permission of the job's token that it needs, such as `contents: read`
 * @param hint what to do, where that is known better
 */
function refused(error, operation, permission, hint) {
    const { status, said } = failureOf(error);
    const answer = status === undefined ? said : `${status} ${said}`;
    const perhaps = status === 401 || status === 403 || status === 404;
    return new documents/* MeasurementError */.HG({
        message: `GitHub did not let the gate ${operation}: ${answer}`,
        hint: hint ?? (perhaps ? `Give the job this permission: ${permission}` : again)
    });
}

;// CONCATENATED MODULE: ./src/github/ancestry.ts

/** Whether a commit is an ancestor of another, or the same. A commit that is gone is nobody's. */
async function isAncestor({ octokit, owner, repo }, commit, descendant) {
    if (commit === descendant)
        return true;
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${commit}...${descendant}`,
            per_page: 1
        });
        return data.status === 'ahead' || data.status === 'identical';
    }
    catch (error) {
        if (failureOf(error).kind === 'not-found')
            return false;
        const names = [commit, descendant].map((sha) => sha.slice(0, 12)).join(' and ');
        throw refused(error, `compare the commits ${names}`, 'contents: read');
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/github/patience.ts


/** Seconds that a command waits for a GitHub that fails, all requests together. */
const SECONDS = 100;
/** Share of them that one request may hang. */
const SHARE_OF_REQUEST = 0.3;
/** Pauses for one request: who limits longer is not waited for. */
const MOST_PAUSES = 3;
/** Where GitHub limits the rate and does not say for how long: seconds before the first new try, twice as many before the next. */
const UNTOLD_SECONDS = 60;
const realTime = {
    now: () => performance.timeOrigin + performance.now(),
    sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds)
};
/**
 * Counts what was waited in vain: requests that failed, and the pauses that GitHub asked for. As long as a server answers, no time is up.
 *
 * @param say hears of every limit
 */
function patience(seconds, say, { now, sleep } = realTime) {
    let left = seconds * 1000;
    const most = left * SHARE_OF_REQUEST;
    const tried = async (request) => {
        if (left <= 0)
            throw new Error('the time for waiting on GitHub is up');
        const begun = now();
        const limit = new AbortController();
        const timer = setTimeout(() => limit.abort(), Math.max(1, Math.min(most, left)));
        try {
            const response = await complete(await request(limit.signal));
            if (response.status >= 500)
                left -= now() - begun;
            return response;
        }
        catch (error) {
            left -= now() - begun;
            throw limit.signal.aborted ? new Error(`no answer within ${Math.round((now() - begun) / 1000)} s`) : error;
        }
        finally {
            clearTimeout(timer);
        }
    };
    const waits = async (response, pauses, request) => {
        const asked = await secondsOfLimit(response, pauses, now());
        if (asked === undefined)
            return false;
        const agreed = pauses < MOST_PAUSES && asked * 1000 <= left;
        say(`GitHub limits the rate of requests (${request}): ${agreed ? `again in ${asked} s` : `${asked} s are too long to wait`}`);
        if (!agreed)
            return false;
        left -= asked * 1000;
        await sleep(asked * 1000);
        return true;
    };
    return {
        firstPause: seconds * 10,
        fetch: (inner) => async (url, options) => {
            const name = `${options?.method ?? 'GET'} ${url instanceof Request ? url.url : url.toString()}`;
            for (let pauses = 0;; pauses++) {
                const response = await tried((signal) => inner(url, { ...options, signal }));
                if (!(await waits(response, pauses, name)))
                    return response;
            }
        }
    };
}
/** An answer of JSON is read to its end here: the client takes one that breaks off for an empty one. Downloads are read where they are used. */
async function complete(response) {
    const type = response.headers.get('content-type') ?? '';
    if (response.ok && type.startsWith('text/html'))
        throw new Error('a page was answered, not data');
    if (!type.startsWith('application/json'))
        return response;
    const text = await response.text();
    if (response.ok && text !== '' && !isJson(text))
        throw new Error('the answer is no JSON');
    const { status, statusText, headers } = response;
    return new Response(text === '' ? null : text, { status, statusText, headers });
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Seconds to wait where the rate of requests is limited; undefined where it is not. */
async function secondsOfLimit(response, pauses, now) {
    const { status, headers } = response;
    if (status !== 403 && status !== 429)
        return undefined;
    const told = secondsIn(headers.get('retry-after'));
    if (told !== undefined)
        return Math.max(1, told);
    const reset = headers.get('x-ratelimit-remaining') === '0' ? secondsIn(headers.get('x-ratelimit-reset')) : undefined;
    if (reset !== undefined)
        return Math.max(1, Math.ceil(reset - now / 1000) + 1);
    const limited = status === 429 || /rate limit|abuse/i.test(await response.clone().text());
    return limited ? UNTOLD_SECONDS * 2 ** pauses : undefined;
}
function secondsIn(header) {
    return header !== null && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}
/**
 * Seconds of patience: 100, or what the variable `MODEL_GATE_GITHUB_PATIENCE` says.
 *
 * @throws UsageError where it is not a whole number from 1 to 600
 */
function patienceOf(environment) {
    const text = environment['MODEL_GATE_GITHUB_PATIENCE'] ?? '';
    if (text === '')
        return SECONDS;
    const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (seconds >= 1 && seconds <= 600)
        return seconds;
    throw new documents/* UsageError */.eb({
        message: `MODEL_GATE_GITHUB_PATIENCE must be whole seconds from 1 to 600, got ${JSON.stringify(text)}`,
        hint: 'Leave it out: 100 is enough for all but the worst days'
    });
}
/** The result of some work, or an error after so many seconds; the work itself is not stopped. */
async function within(seconds, work) {
    const done = new AbortController();
    const late = (0,promises_.setTimeout)(seconds * 1000, undefined, { signal: done.signal }).then(() => {
        throw new Error(`no end within ${seconds} s`);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        done.abort();
    }
}

;// CONCATENATED MODULE: ./src/github/downloaded.ts


/** A download of which nothing comes for so long has broken off. */
const STALLED_SECONDS = 30;
/**
 * The bytes of an answer that was not parsed, read as they come and no further than `most`.
 *
 * @throws MeasurementError where there are more, or the connection breaks
 */
async function bytesOfBody(body, { name, most }) {
    if (!(body instanceof ReadableStream))
        throw new documents/* MeasurementError */.HG({ file: name, message: 'was answered without content' });
    const reader = body.getReader();
    const chunks = [];
    let length = 0;
    try {
        for (;;) {
            const { done, value } = await within(STALLED_SECONDS, reader.read());
            if (done)
                break;
            length += value.length;
            if (length > most)
                throw new documents/* MeasurementError */.HG({ file: name, message: `is larger than ${most} bytes` });
            chunks.push(value);
        }
    }
    catch (error) {
        await reader.cancel().catch(() => undefined);
        if (error instanceof documents/* MeasurementError */.HG)
            throw error;
        throw new documents/* MeasurementError */.HG({
            file: name,
            message: `broke off while it was downloaded (${error instanceof Error ? error.message : String(error)})`,
            hint: 'Run the job again'
        });
    }
    return Buffer.concat(chunks);
}
/**
 * Held to what GitHub says of a file: its size, and its digest where GitHub knows one.
 *
 * @throws MeasurementError where it is another
 */
function verified(bytes, { name, size, digest }) {
    if (size !== undefined && bytes.length !== size)
        throw new documents/* MeasurementError */.HG({ file: name, message: `has ${bytes.length} bytes; GitHub says ${size}` });
    if (typeof digest === 'string' && digest !== (0,documents/* digestOf */.ol)(bytes))
        throw new documents/* MeasurementError */.HG({
            file: name,
            message: `is another file than GitHub recorded: its digest is not ${digest}`
        });
    return bytes;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/github/unzip.ts


/** Most bytes of all files of an archive together, unpacked. */
const MOST_BYTES = 2 ** 30;
/** What a folder of ours may hold: everything else in an archive is left where it is. */
const ours = /^(evaluation\.json|checks\.json|([a-z0-9][a-z0-9._-]{0,63}\/)?report\.json|profile\.json|predictions\.(csv|tsv|jsonl|parquet)(\.gz)?|metrics\.(json|ya?ml))$/;
/**
 * Unpacks our files in memory: no name of an archive ever becomes a path. Bytes beyond the size that the archive declares are not made, and a file
 * that has more or fewer is refused: half a table would be a table.
 *
 * @param accept names that are unpacked; the files of a baseline folder without it
 * @throws MeasurementError where it is no archive, holds a name twice or a file of another size than it says, or is larger unpacked than 1 GiB
 */
function filesIn(archive, name, accept = (file) => ours.test(file)) {
    const files = new Map();
    try {
        const entries = directoryOf(archive).filter((entry) => accept(entry.name));
        const twice = entries.find((entry, index) => entries.findIndex((other) => other.name === entry.name) < index);
        if (twice !== undefined)
            throw unzip_refused(name, `holds ${JSON.stringify(twice.name)} twice`);
        if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
            throw unzip_refused(name, 'is larger than 1 GiB unpacked');
        for (const entry of entries)
            files.set(entry.name, contentOf(archive, entry));
        return files;
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG)
            throw error;
        throw unzip_refused(name, `cannot be unpacked (${error instanceof Error ? error.message : String(error)})`);
    }
}
const END = 0x0605_4b50;
const CENTRAL = 0x0201_4b50;
const LOCAL = 0x0403_4b50;
/** Bytes of the record at the end, and of the comment that may follow it. */
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;
/** The directory. Archives of 4 GiB or 65,535 files would need another one, ZIP64, and are more than is read. */
function directoryOf(archive) {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const end = endOf(bytes);
    const count = bytes.readUInt16LE(end + 10);
    const entries = [];
    for (let index = 0, at = bytes.readUInt32LE(end + 16); index < count; index++) {
        if (bytes.readUInt32LE(at) !== CENTRAL)
            throw new Error('its directory is broken');
        const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
        entries.push({
            name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
            method: bytes.readUInt16LE(at + 10),
            packed: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            offset: bytes.readUInt32LE(at + 42)
        });
        at += 46 + nameLength + extra + comment;
    }
    return entries;
}
function endOf(bytes) {
    const last = bytes.length - END_BYTES;
    for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at--)
        if (bytes.readUInt32LE(at) === END)
            return at;
    throw new Error('it is no ZIP archive');
}
function contentOf(archive, { name, method, packed, size, offset }) {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    if (bytes.readUInt32LE(offset) !== LOCAL)
        throw new Error(`${name} is not where it should be`);
    const begin = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (begin + packed > bytes.length)
        throw new Error(`${name} breaks off`);
    const content = unpacked(bytes.subarray(begin, begin + packed), method, size);
    if (content.length !== size)
        throw new Error(`${name} is of another size than it says`);
    return content;
}
function unpacked(packed, method, size) {
    if (method === 0)
        return Uint8Array.from(packed);
    if (method !== 8)
        throw new Error(`compression ${method} is not read`);
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size) });
}
function unzip_refused(file, message) {
    return new documents/* MeasurementError */.HG({ file, message, hint: 'Upload it again' });
}

;// CONCATENATED MODULE: ./src/github/artifact-baseline.ts





/** Artifacts of the name that are looked at more closely, the newest first. */
const MOST_CANDIDATES = 10;
/** Most bytes of an archive, packed. */
const artifact_baseline_MOST_BYTES = 2 ** 30;
/** Events whose runs nobody from outside can start. */
const trusted = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
const permission = 'actions: read';
/**
 * Looks for a baseline among the artifacts of this repository: of a run of the branch itself (never of a fork or a pull request, whatever its
 * branch is called, never of the run that asks), not expired, of an ancestor of the base where there is one.
 *
 * @throws MeasurementError where GitHub cannot be asked
 */
async function findArtifact(connection, query) {
    const refusals = [];
    const eligible = (await listed(connection, query.name)).filter((artifact) => isEligible(artifact, query, refusals));
    const candidates = [];
    for (const artifact of eligible.slice(0, MOST_CANDIDATES)) {
        const refusal = await refusalOfRun(connection, artifact, query);
        if (refusal !== undefined)
            refusals.push(refusal);
        else {
            const ancestor = query.base !== undefined && (await isAncestor(connection, artifact.commit, query.base));
            candidates.push({ ...artifact, ancestor });
            if (ancestor)
                break;
        }
    }
    const chosen = candidates.find(({ ancestor }) => ancestor) ?? candidates[0];
    if (chosen === undefined)
        return { refusals };
    const { run, commit, createdAt: madeAt } = chosen;
    const place = `run ${run}, commit ${commit.slice(0, 12)}`;
    return {
        refusals,
        found: {
            files: await filesOf(connection, chosen, query.name),
            run,
            commit,
            madeAt,
            detail: chosen.ancestor ? place : `${place}, which is no ancestor of the base commit`
        }
    };
}
async function listed({ octokit, owner, repo }, name) {
    const { data } = await octokit.rest.actions
        .listArtifactsForRepo({ owner, repo, name, per_page: 100 })
        .catch((error) => {
        throw refused(error, 'list the artifacts of the repository', permission);
    });
    return data.artifacts
        .map(({ id, expired, created_at: createdAt, digest, workflow_run: run }) => ({
        id,
        expired,
        createdAt: new Date(createdAt ?? Number.NaN),
        digest,
        run: run?.id ?? 0,
        commit: run?.head_sha ?? '',
        branch: run?.head_branch,
        ownRepository: run?.head_repository_id !== undefined && run.head_repository_id === run.repository_id
    }))
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
function isEligible(artifact, { branch, ownRun }, refusals) {
    if (artifact.run === ownRun || artifact.branch !== branch)
        return false;
    if (!artifact.ownRepository)
        refusals.push(`run ${artifact.run} is of a fork`);
    else if (artifact.expired)
        refusals.push(`the artifact of run ${artifact.run} has expired`);
    return artifact.ownRepository && !artifact.expired;
}
/** Why a run's artifact is none: who started it, and how it ended. */
async function refusalOfRun({ octokit, owner, repo }, { run }, { workflow }) {
    const { data } = await octokit.rest.actions
        .getWorkflowRun({ owner, repo, run_id: run, exclude_pull_requests: true })
        .catch((error) => {
        throw refused(error, `look up the run ${run}`, permission);
    });
    if (!trusted.includes(data.event))
        return `run ${run} was started by ${data.event}`;
    if (data.head_repository?.id !== data.repository.id)
        return `run ${run} is of a fork`;
    if (data.conclusion !== 'success')
        return `run ${run} ended with ${data.conclusion ?? 'nothing yet'}`;
    if (workflow !== undefined && data.path.split('@')[0] !== `.github/workflows/${workflow}`)
        return `run ${run} is of ${data.path}`;
    return undefined;
}
async function filesOf({ octokit, owner, repo }, { id, digest }, name) {
    const { data } = await octokit.rest.actions
        .downloadArtifact({
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip',
        request: { parseSuccessResponseBody: false }
    })
        .catch((error) => {
        throw refused(error, `download the artifact ${JSON.stringify(name)}`, permission);
    });
    const archive = verified(await bytesOfBody(data, { name, most: artifact_baseline_MOST_BYTES }), { name, digest });
    const files = filesIn(archive, name);
    if (files.size > 0)
        return files;
    throw new documents/* MeasurementError */.HG({
        file: name,
        message: 'holds no evaluation.json and no predictions',
        hint: 'Upload what `model-gate evaluate` writes'
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/git-objects.ts



const git_objects_permission = 'contents: read';
/** A branch, a tag or a commit, as a commit. */
async function commitAt({ octokit, owner, repo }, ref) {
    const { data } = await octokit.rest.repos
        .getCommit({ owner, repo, ref, per_page: 1 })
        .catch((error) => fail(error, `read the commit ${JSON.stringify(ref)}`));
    return {
        sha: data.sha,
        tree: data.commit.tree.sha,
        parents: data.parents.map((parent) => parent.sha),
        committedAt: new Date(data.commit.committer?.date ?? Number.NaN)
    };
}
/** Subtrees that are read one by one where a tree is too large for one answer. */
const MOST_TREES = 200;
/**
 * Every file of a tree. Large trees are answered in part; then their folders are read one by one, so that what is not listed is not there.
 *
 * @throws MeasurementError where the tree cannot be read completely
 */
async function wholeTree(connection, tree) {
    const files = new Map();
    let read = 0;
    const walk = async (sha, prefix) => {
        if (++read > MOST_TREES) {
            throw new documents/* MeasurementError */.HG({
                message: `the tree of the commit has too many folders to be read completely (${MOST_TREES} were read)`
            });
        }
        const whole = await treeOf(connection, sha, true);
        const { entries } = whole.truncated ? await treeOf(connection, sha, false) : whole;
        for (const entry of entries) {
            if (entry.type === 'tree') {
                if (whole.truncated)
                    await walk(entry.sha, `${prefix}${entry.path}/`);
            }
            else
                files.set(prefix + entry.path, { ...entry, path: prefix + entry.path });
        }
    };
    await walk(tree, '');
    return files;
}
async function treeOf({ octokit, owner, repo }, sha, recursive) {
    const { data } = await octokit.rest.git
        .getTree({ owner, repo, tree_sha: sha, ...(recursive && { recursive: 'true' }) })
        .catch((error) => fail(error, `read the tree ${sha.slice(0, 12)}`));
    return { entries: data.tree, truncated: data.truncated && recursive };
}
/**
 * The bytes of a file, held to the hash by which git names them.
 *
 * @throws MeasurementError where it cannot be read or is another file
 */
async function blobOf({ octokit, owner, repo }, { sha, path }) {
    const { data } = await octokit.rest.git
        .getBlob({ owner, repo, file_sha: sha })
        .catch((error) => fail(error, `read the file ${path}`));
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    const hash = (0,external_node_crypto_.createHash)(sha.length === 64 ? 'sha256' : 'sha1');
    const own = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (own === sha)
        return bytes;
    throw new documents/* MeasurementError */.HG({ file: path, message: `GitHub answered with another file than ${sha.slice(0, 12)}` });
}
function fail(error, operation) {
    throw refused(error, operation, git_objects_permission);
}

;// CONCATENATED MODULE: ./src/github/branch-files.ts



const branch_files_permission = 'contents: write';
/** The commit that a branch is at. @returns undefined where there is no branch of that name */
async function tipOf({ octokit, owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.ref === `refs/heads/${branch}` ? data.object.sha : undefined;
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw refused(error, `look up the branch ${JSON.stringify(branch)}`, 'contents: read');
    }
}
/**
 * Commits a folder to a branch without a checkout: blobs, tree and commit first, which nobody sees, then the branch, which moves only where it
 * is still at the commit that the change is built on. Cut off anywhere, the branch is what it was.
 *
 * @returns the new commit, undefined where the branch has moved on
 * @throws MeasurementError where GitHub refuses it
 */
async function commitFolder(connection, change) {
    const commit = await written(connection, change).catch((error) => {
        throw refused(error, `write a commit for the branch ${JSON.stringify(change.branch)}`, branch_files_permission);
    });
    return (await moved(connection, change, commit)) ? commit : undefined;
}
async function written(connection, change) {
    const { octokit, owner, repo } = connection;
    const { tip, folder, files, gone, message } = change;
    const { data: before } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: tip });
    const tree = gone.map((name) => ({
        path: external_node_path_.posix.join(folder, name),
        mode: '100644',
        type: 'blob',
        sha: null
    }));
    for (const [name, file] of files) {
        const sha = typeof file === 'string' ? file : await storedBlob(connection, file);
        tree.push({ path: external_node_path_.posix.join(folder, name), mode: '100644', type: 'blob', sha });
    }
    const { data: after } = await octokit.rest.git.createTree({ owner, repo, base_tree: before.tree.sha, tree });
    const { data: commit } = await octokit.rest.git.createCommit({
        owner,
        repo,
        message,
        tree: after.sha,
        parents: [tip]
    });
    return commit.sha;
}
async function storedBlob({ octokit, owner, repo }, bytes) {
    const content = Buffer.from(bytes).toString('base64');
    return (await octokit.rest.git.createBlob({ owner, repo, content, encoding: 'base64' })).data.sha;
}
/** Moves the branch to a commit on top of its tip. @returns false where the tip is another by now */
async function moved(connection, { branch, tip }, commit) {
    const { octokit, owner, repo } = connection;
    try {
        await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: false });
        return true;
    }
    catch (error) {
        // An answer that was lost on its way: the branch itself tells whether it moved.
        const now = await tipOf(connection, branch);
        if (now === commit)
            return true;
        if (now !== tip)
            return false;
        throw refusedMove(error, branch);
    }
}
function refusedMove(error, branch) {
    const { status } = failureOf(error);
    const rules = status === 422 || status === 409;
    return refused(error, `move the branch ${JSON.stringify(branch)}`, branch_files_permission, rules ? ofItsOwn : undefined);
}
const ofItsOwn = 'Rules protect the branch: keep baselines on a branch of their own that the job may push to, such as git:model-baselines:<model>';
/** Hashes of the files of a folder at a commit, by name. */
async function folderAt(connection, commit, folder) {
    const { tree } = await commitAt(connection, commit);
    const inside = folder === '' ? '' : `${folder}/`;
    const entries = [...(await wholeTree(connection, tree))].filter(([path]) => path.startsWith(inside));
    return new Map(entries.map(([path, { sha }]) => [path.slice(inside.length), sha]));
}
/** Commits up to a branch or a commit that changed something at a path, the newest first, at most so many. */
async function commitsOf({ octokit, owner, repo }, { ref, path, most }) {
    try {
        const at = path === '' ? {} : { path };
        const { data } = await octokit.rest.repos.listCommits({ owner, repo, sha: ref, ...at, per_page: most });
        return data.map(({ sha }) => sha);
    }
    catch (error) {
        throw refused(error, `list the commits of ${JSON.stringify(ref)}`, 'contents: read');
    }
}

;// CONCATENATED MODULE: ./src/github/comment-state.ts
/**
 * The state as the second line of a comment; nothing in it can end an HTML comment.
 *
 * @example
 * stateLine({ run: 7, attempt: 1, head: '9f2c1ab7', digest: 'sha256:00' }) // => '<!-- run=7 attempt=1 head=9f2c1ab7 digest=sha256:00 -->'
 */
function stateLine({ run, attempt, head, digest }) {
    return `<!-- run=${run} attempt=${attempt} head=${head} digest=${digest} -->`;
}
const line = /^<!-- run=(\d{1,15}) attempt=(\d{1,6}) head=([0-9a-f]{4,64}) digest=(sha256:[0-9a-f]{1,64}) -->$/;
/** Reads the state of a comment; undefined where it has none that can be read. */
function stateOf(body) {
    const [, second = ''] = body.split('\n', 2);
    const [, run, attempt, head, digest] = line.exec(second.trimEnd()) ?? [];
    if (head === undefined || digest === undefined)
        return undefined;
    return { run: Number(run), attempt: Number(attempt), head, digest };
}
/** The comment with its state below the marker. */
function withState(body, state) {
    const end = body.indexOf('\n');
    return `${body.slice(0, end)}\n${stateLine(state)}${body.slice(end)}`;
}
/** Whether one state is of a later run than another. */
function isLater(one, other) {
    return one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
}

;// CONCATENATED MODULE: ./src/github/write-advice.ts
const unchanged = 'The verdict is not affected; the whole report is in the summary of the job.';
/** What to do where a comment could not be written: lines for the log. */
function adviceOn({ kind }, { fork }) {
    if (kind === 'no-permission')
        return fork ? adviceOnFork : [unchanged, ...ofOwn];
    const advice = others[kind];
    return advice === undefined ? [unchanged] : [unchanged, advice];
}
const others = {
    'comments-full': 'The pull request holds as many comments as GitHub allows: delete some, or open a new one.',
    locked: 'The conversation is locked: unlock it, or go by the summary.',
    archived: 'The repository is archived: nothing can be written.'
};
/** Why there is no comment on a pull request of a fork. */
const adviceOnFork = [
    unchanged,
    'This pull request comes from a fork: its token may only read, by design of GitHub. The job itself still gates it.'
];
const ofOwn = [
    'Add to the job:',
    '    permissions:',
    '      contents: read',
    '      actions: read',
    '      pull-requests: write',
    'Settings > Actions > General > Workflow permissions may forbid it; a reusable workflow needs the permission from its caller.',
    'On a pull request of Dependabot the token only reads unless the job says so.'
];

;// CONCATENATED MODULE: ./src/github/comment.ts



/** GitHub takes 65,536; the rest is room for what it counts otherwise. Then shorter, where it still says that the text is too long. */
const limits = [60_000, 40_000, 20_000];
/**
 * Brings the one comment of a pull request up to date: found by marker and author on all pages, never written over by an older run, not written
 * where nothing changed, one left where two runs made two. Never throws: what could not be written is a warning, and no verdict.
 */
async function publishComment(wanted, { connection, run, pull, log }) {
    if (wanted.mode === 'never')
        return { result: 'none', reason: 'the policy wants no comment' };
    if (pull.readOnly) {
        for (const line of adviceOnFork)
            log.info(line);
        return { result: 'none', reason: 'the token of a fork only reads' };
    }
    const state = { run: run.id, attempt: run.attempt, head: pull.headSha, digest: wanted.digest };
    try {
        return await upsert({ ...wanted, state }, connection, pull);
    }
    catch (error) {
        const failure = failureOf(error);
        log.warning(`could not write the comment of the pull request: ${failure.status ?? 'no answer'} ${failure.said}`);
        // A dispatch has the token of the repository, whoever the pull request is of.
        for (const line of adviceOn(failure, { fork: pull.fork && run.named !== true }))
            log.info(line);
        return { result: 'none', reason: failure.said };
    }
}
async function upsert(wanted, connection, pull) {
    const { octokit, owner, repo } = connection;
    const { data: now } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull.number });
    if (now.state !== 'open')
        return { result: 'none', reason: 'the pull request is closed' };
    if (now.head.sha !== pull.headSha)
        return { result: 'none', reason: 'the pull request has a newer commit' };
    const [first, ...others] = await ownComments(connection, pull, wanted.marker);
    if (first === undefined)
        return create(wanted, connection, pull);
    if ([first, ...others].some((comment) => isNewer(comment, wanted)))
        return laterRun;
    const same = others.length === 0 && first.state?.digest === wanted.digest && wanted.mode !== 'always';
    if (same)
        return { result: 'unchanged', url: first.url };
    const written = await update(first, wanted, connection);
    // Left by a run that ended between writing its own and taking it back.
    for (const other of others)
        await remove(other, connection);
    return written;
}
const laterRun = { result: 'none', reason: 'a later run wrote it' };
function isNewer({ state }, wanted) {
    return state !== undefined && isLater(state, wanted.state);
}
async function create(wanted, connection, pull) {
    if (wanted.mode === 'existing')
        return { result: 'none', reason: 'there is none to bring up to date' };
    if (wanted.mode === 'on-failure' && !wanted.blocked)
        return { result: 'none', reason: 'nothing blocks, and the policy wants a comment on failure only' };
    const { octokit, owner, repo } = connection;
    const written = await shortened(wanted, async (body) => {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pull.number, body });
        return { id: data.id, url: data.html_url };
    });
    // Two first runs may both have found none: the oldest stays, and says what the latest run knows.
    const [oldest, ...others] = await ownComments(connection, pull, wanted.marker);
    const own = others.find(({ id }) => id === written.id);
    if (oldest === undefined || own === undefined)
        return { result: 'written', url: written.url };
    const kept = isNewer(oldest, wanted) ? laterRun : await update(oldest, wanted, connection);
    await remove(own, connection);
    return kept;
}
/** One that another run has deleted is as good as deleted. */
async function remove({ id }, { octokit, owner, repo }) {
    try {
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
    }
    catch (error) {
        if (failureOf(error).kind !== 'not-found')
            throw error;
    }
}
/** A comment that is gone was deleted by a person between our looking and our writing: it is not made anew. */
async function update(existing, wanted, connection) {
    const { octokit, owner, repo } = connection;
    try {
        await shortened(wanted, (body) => octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body }));
        return { result: 'written', url: existing.url };
    }
    catch (error) {
        if (failureOf(error).kind !== 'not-found')
            throw error;
        return { result: 'none', reason: 'somebody deleted the comment' };
    }
}
async function shortened(wanted, write) {
    let refusal;
    for (const limit of limits) {
        try {
            return await write(withState(wanted.body(limit), wanted.state));
        }
        catch (error) {
            if (failureOf(error).kind !== 'too-long')
                throw error;
            refusal = error;
        }
    }
    throw refusal;
}
/**
 * Comments that begin with our marker and that a bot wrote, the oldest first. A person's quotation of one is not ours, nor is what another bot than
 * the author of the oldest wrote.
 */
async function ownComments(connection, pull, marker) {
    const ours = (await allComments(connection, pull))
        .filter(({ body, user }) => user?.type === 'Bot' && (body ?? '').split('\n', 1)[0]?.trimEnd() === marker)
        .map(({ id, html_url: url, body, user }) => ({ id, url, author: user?.login ?? '', state: stateOf(body ?? '') }))
        .sort((a, b) => a.id - b.id);
    return ours.filter(({ author }) => author === ours[0]?.author);
}
/** Page after page: Octokit's own pagination takes a refusal with 409 for the end of the list. */
async function allComments({ octokit, owner, repo }, { number }) {
    const asked = { owner, repo, issue_number: number, per_page: 100 };
    const all = [];
    for (let page = 1;; page++) {
        const { data, headers } = await octokit.rest.issues.listComments({ ...asked, page });
        all.push(...data);
        if (!/\brel="?next\b/.test(headers.link ?? ''))
            return all;
    }
}

;// CONCATENATED MODULE: ./src/github/commit-repository.ts


/** The files of one commit by the API: no checkout, no history. Its tree is read once, when first asked for. */
async function repositoryAt(connection, ref) {
    return repositoryOf(connection, await commitAt(connection, ref));
}
/** As `repositoryAt`, of a commit that was already looked up. */
function repositoryOf(connection, commit) {
    let tree;
    const files = () => (tree ??= wholeTree(connection, commit.tree));
    return {
        commit: commit.sha,
        readFile: async (path) => {
            const entry = (await files()).get(path);
            if (entry !== undefined)
                return readEntry(connection, entry, commit);
            const inside = `${path}/`;
            if (![...(await files()).keys()].some((file) => file.startsWith(inside)))
                return undefined;
            throw noFile(path, commit, 'a folder');
        },
        list: async (folder) => {
            const paths = [...(await files()).keys()];
            if (folder === '' || folder === '.')
                return paths;
            return paths.filter((path) => path === folder || path.startsWith(`${folder}/`));
        },
        committedAt: () => Promise.resolve(commit.committedAt),
        hashOf: async (path) => (await files()).get(path)?.sha
    };
}
async function readEntry(connection, entry, commit) {
    if (entry.type === 'commit')
        throw noFile(entry.path, commit, 'a submodule');
    if (entry.mode === '120000')
        throw noFile(entry.path, commit, 'a symbolic link');
    const bytes = await blobOf(connection, entry);
    (0,documents/* refuseLfsPointer */.Dl)(bytes, nameOf(entry.path, commit));
    return bytes;
}
function noFile(path, commit, kind) {
    return new documents/* MeasurementError */.HG({
        file: nameOf(path, commit),
        message: `is ${kind}, not a file`,
        hint: 'Name the file itself'
    });
}
function nameOf(path, { sha }) {
    return `${sha.slice(0, 12)}:${path}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./src/github/workflow-run.ts



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a full commit SHA');
const repository = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
const baseRepository = repository.extend({ private: schemas/* boolean */.zMY() });
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    head: schemas/* object */.Ikc({ sha, repo: repository.nullable() }),
    base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: baseRepository })
});
const payload = schemas/* object */.Ikc({
    pull_request: pullRequest.optional(),
    merge_group: schemas/* object */.Ikc({ base_sha: sha, base_ref: schemas/* string */.YjP() }).optional(),
    before: sha.optional()
});
const environmentOfRun = schemas/* object */.Ikc({
    GITHUB_EVENT_NAME: schemas/* string */.YjP().min(1),
    GITHUB_EVENT_PATH: schemas/* string */.YjP().min(1),
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: coerce/* number */.ai().int().positive(),
    GITHUB_RUN_ATTEMPT: coerce/* number */.ai().int().positive().default(1),
    GITHUB_SERVER_URL: schemas/* url */.OZ5(),
    GITHUB_ACTOR: schemas/* string */.YjP().default(''),
    GITHUB_REF: schemas/* string */.YjP().default('')
});
/** What GitHub writes for a branch that did not exist. */
const noCommit = /^0+$/;
/**
 * Reads which run this is, from the variables and the event file that the runner writes.
 *
 * @throws MeasurementError that names what is missing or not as GitHub writes it
 */
async function workflowRun(environment) {
    const set = checked(environmentOfRun, environment, 'the environment of the runner');
    const event = checked(payload, await readPayload(set.GITHUB_EVENT_PATH), 'the event of GitHub');
    const [owner = '', name = ''] = set.GITHUB_REPOSITORY.split('/');
    const { pull_request: pull, merge_group: group, before } = event;
    const branch = /^refs\/heads\/(.+)$/.exec(pull?.base.ref ?? group?.base_ref ?? set.GITHUB_REF)?.[1] ?? pull?.base.ref;
    // On a pull request the payload has a `before` too: what the head was, which nobody has reviewed.
    const isPush = set.GITHUB_EVENT_NAME === 'push';
    return {
        event: set.GITHUB_EVENT_NAME,
        owner,
        repository: name,
        sha: set.GITHUB_SHA,
        id: set.GITHUB_RUN_ID,
        attempt: set.GITHUB_RUN_ATTEMPT,
        url: `${set.GITHUB_SERVER_URL}/${set.GITHUB_REPOSITORY}/actions/runs/${set.GITHUB_RUN_ID}`,
        actor: set.GITHUB_ACTOR,
        ...(pull && { pull: pullOf(pull) }),
        ...(group && { groupBase: group.base_sha }),
        ...(isPush && before !== undefined && !noCommit.test(before) && { before }),
        ...(branch !== undefined && { baseBranch: branch })
    };
}
/** Commit whose model is judged: of a pull request its head, never the test merge. */
function judgedCommit({ pull, sha }) {
    return pull?.headSha ?? sha;
}
/** A pull request as events and answers of GitHub describe it. */
function pullOf({ number, head, base }) {
    const fork = head.repo?.id !== base.repo.id;
    return {
        number,
        headSha: head.sha,
        baseSha: base.sha,
        baseRef: base.ref,
        fork,
        readOnly: fork && !base.repo.private
    };
}
async function readPayload(path) {
    try {
        return JSON.parse(await (0,external_node_fs_promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new documents/* MeasurementError */.HG({
            message: `the event file of the runner cannot be read (${error instanceof Error ? error.message : String(error)})`
        });
    }
}
function checked(schema, value, name) {
    const read = schema.safeParse(value);
    if (read.success)
        return read.data;
    throw new documents/* MeasurementError */.HG(read.error.issues.map(({ path, message }) => ({
        message: `${name}: ${path.join('.')}: ${message}`,
        hint: 'Run it as a step of a workflow, or use the command line'
    })));
}

;// CONCATENATED MODULE: ./src/github/commit-status.ts


/**
 * Writes a status of the commit that is judged. Never throws: what could not be written is a warning, and no verdict. Of a pending one it is a
 * line of the log, because the last one says it again.
 */
async function publishStatus(wanted, { connection, run, log }) {
    if (run.pull?.readOnly === true) {
        log.info(`no commit status was written: the token of a fork only reads`);
        return;
    }
    const { octokit, owner, repo } = connection;
    const sha = judgedCommit(run);
    try {
        await octokit.rest.repos.createCommitStatus({ owner, repo, sha, target_url: run.url, ...wanted });
        log.info(`commit status ${JSON.stringify(wanted.context)} of ${sha.slice(0, 12)}: ${wanted.state}`);
    }
    catch (error) {
        const { status, said, kind } = failureOf(error);
        const advice = kind === 'no-permission' ? '; the job needs the permission statuses: write' : '';
        const text = `could not write the commit status: ${status ?? 'no answer'} ${said}${advice}`;
        if (wanted.state === 'pending')
            log.info(text);
        else
            log.warning(`${text}. The verdict is not affected.`);
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 1 modules
var utils = __webpack_require__(22032);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 1 modules
var rest_dist_src = __webpack_require__(11303);
;// CONCATENATED MODULE: ./src/github/connection.ts






const Client = rest_dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** Requests that are tried again after a server's error: 1 + 4 + 9 seconds. */
const RETRIES = 3;
/** What another try does not mend; where the rate is limited, the fetch has waited already. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];
/**
 * Connects to the GitHub that the environment names, through its proxy. Server errors are tried again and rate limits waited for, at most two
 * minutes in all.
 *
 * @throws MeasurementError where there is no token
 */
function connect(token, { environment, owner, repo, log }) {
    if (token === undefined || token === '') {
        throw new documents/* MeasurementError */.HG({
            message: 'there is no token for GitHub',
            hint: 'Leave the input github-token out (its default is the token of the job), or set GITHUB_TOKEN on the command line'
        });
    }
    const waiting = patience(patienceOf(environment), (text) => log.info(text));
    const octokit = new Client({
        ...utils/* defaults */.NT,
        baseUrl: environment['GITHUB_API_URL'] ?? utils/* defaults */.NT.baseUrl ?? '',
        auth: token,
        userAgent: 'model-gate',
        log: silent,
        request: { ...utils/* defaults */.NT.request, fetch: waiting.fetch(utils/* defaults */.NT.request?.fetch) },
        // Not as an option of each request: the plugin would then try every failure again, a 404 too.
        retry: { retries: RETRIES, doNotRetry, retryAfterBaseValue: waiting.firstPause },
        throttle: { onRateLimit: notAgain, onSecondaryRateLimit: notAgain }
    });
    return { octokit, owner, repo };
}
const nothing = () => undefined;
const notAgain = () => false;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

;// CONCATENATED MODULE: ./src/github/document-name.ts
/** Kinds of documents that go from job to job. */
const documentKinds = (/* unused pure expression or super */ null && (['evaluation', 'checks', 'report']));
/** What a leg may be called. */
const legPattern = /^[a-z0-9][a-z0-9_-]{0,63}$/;
/**
 * Name of the artifact that carries a document. A re-run has another attempt, so that no name is used twice in a run.
 *
 * @example
 * artifactName({ model: 'churn', kind: 'checks', leg: 'all', attempt: 2 }) // => 'model-gate.churn.checks.all.2'
 */
function artifactName({ model, kind, leg, attempt }) {
    return `model-gate.${model}.${kind}.${leg}.${attempt}`;
}
const pattern = /^model-gate\.([a-z0-9][a-z0-9._-]{0,63})\.(evaluation|checks|report)\.([a-z0-9][a-z0-9_-]{0,63})\.([1-9]\d{0,5})$/;
/**
 * Reads a name back; undefined for artifacts of others.
 *
 * @example
 * documentName('model-gate.churn.v2.checks.all.1') // => { model: 'churn.v2', kind: 'checks', leg: 'all', attempt: 1 }
 */
function documentName(artifact) {
    const [, model, kind, leg, attempt] = pattern.exec(artifact) ?? [];
    if (model === undefined || leg === undefined)
        return undefined;
    return { model, kind: kind, leg, attempt: Number(attempt) };
}
/** Of each model, kind and leg the newest attempt: a re-run of failed jobs finds what the first attempt's others wrote. */
function newestAttempts(names) {
    const newest = new Map();
    for (const each of names) {
        const key = [each.model, each.kind, each.leg].join('\n');
        const before = newest.get(key);
        if (before === undefined || each.attempt > before.attempt)
            newest.set(key, each);
    }
    return [...newest.values()];
}

;// CONCATENATED MODULE: ./src/github/document-exchange.ts






/** Most bytes of an archive, packed. */
const document_exchange_MOST_BYTES = 2 ** 30;
/** Bytes a second that the service is given for what it carries, beside the patience that every request has. */
const SLOWEST = 2 ** 20;
/** Whether this runner has the artifact service (GitHub Enterprise Server and most emulators do not). */
function hasArtifacts(environment) {
    const { hostname } = new URL(environment['GITHUB_SERVER_URL'] ?? 'https://github.com');
    const served = hostname === 'github.com' || /\.(ghe\.com|localhost)$/.test(hostname);
    return served && Boolean(environment['ACTIONS_RESULTS_URL']) && Boolean(environment['ACTIONS_RUNTIME_TOKEN']);
}
/**
 * Hands a folder to later jobs of the run.
 *
 * @returns the address of the artifact, undefined where it could not be uploaded: then the job that needs it says that it is missing
 */
async function uploadDocument(name, { folder, files }, { environment, run, log }) {
    const artifact = artifactName({ ...name, attempt: run.attempt });
    try {
        const id = await uploadFolder(artifact, { folder, files }, environment);
        return id === undefined ? undefined : `${run.url}/artifacts/${id}`;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const taken = /already exists|\b409\b/.test(message);
        const hint = taken ? '. Two jobs of one model need names of their own: give them by the input leg' : '';
        log.warning(`the artifact ${artifact} could not be uploaded: ${message}${hint}`);
        return undefined;
    }
}
/** Uploads files of a folder as an artifact of this run; fails as the service does. @returns its id */
async function uploadFolder(artifact, { folder, files }, environment) {
    const paths = files.map((file) => (0,external_node_path_.join)(folder, file));
    const client = await artifactClient();
    const sizes = await Promise.all(paths.map(async (path) => (await (0,external_node_fs_promises_.stat)(path)).size));
    const seconds = secondsFor(sizes.reduce((sum, size) => sum + size, 0), environment);
    return (await within(seconds, client.uploadArtifact(artifact, paths, folder))).id;
}
/**
 * Files of an artifact of this run.
 *
 * @returns undefined where the run has none of that name
 * @throws MeasurementError where the service fails, or it cannot be unpacked
 */
async function artifactOfRun(artifact, environment) {
    const client = await artifactClient();
    const { artifacts } = await within(secondsFor(0, environment), client.listArtifacts({ latest: true })).catch(document_exchange_fail);
    const found = artifacts.find(({ name }) => name === artifact);
    if (found === undefined)
        return undefined;
    const { id, name, size, digest } = found;
    if (size > document_exchange_MOST_BYTES)
        throw new documents/* MeasurementError */.HG({ file: name, message: 'is an artifact of more than 1 GiB' });
    return filesIn(await download(client, { id, name, size, digest }, environment), name);
}
/**
 * Documents that earlier jobs of this run handed over, of each leg the newest attempt.
 *
 * @throws MeasurementError where the artifact service fails: what cannot be looked at is not missing
 */
async function receiveDocuments(kinds, { environment, run }) {
    const client = await artifactClient();
    const { artifacts } = await within(secondsFor(0, environment), client.listArtifacts({ latest: false })).catch(document_exchange_fail);
    const named = artifacts.flatMap(({ name, ...artifact }) => {
        const document = documentName(name);
        // An attempt that is yet to come was named by somebody else.
        const known = document !== undefined && kinds.includes(document.kind) && document.attempt <= run.attempt;
        return known ? [{ ...document, ...artifact, name }] : [];
    });
    const received = [];
    for (const { id, size, digest, name, ...document } of newestAttempts(named)) {
        if (size > document_exchange_MOST_BYTES)
            throw new documents/* MeasurementError */.HG({ file: name, message: 'is an artifact of more than 1 GiB' });
        const archive = await download(client, { id, digest, name, size }, environment);
        received.push({ ...document, files: () => filesIn(archive, name) });
    }
    return received;
}
/** Loaded when it is used: its storage library is larger than all of the gate. */
async function artifactClient() {
    const { DefaultArtifactClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(1281)]).then(__webpack_require__.bind(__webpack_require__, 51281));
    return new Client();
}
async function download(client, { id, digest, name, size }, environment) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? '', 'model-gate-'));
    try {
        // Not unpacked by the client: names in the archive are somebody else's.
        const wanted = { path: folder, skipDecompress: true, ...(digest !== undefined && { expectedHash: digest }) };
        const { digestMismatch } = await within(secondsFor(size, environment), client.downloadArtifact(id, wanted)).catch(document_exchange_fail);
        if (digestMismatch === true)
            throw new documents/* MeasurementError */.HG({ file: name, message: 'is another artifact than its digest says' });
        return await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, `${name}.zip`));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The client has time limits of its own, but of many minutes. */
function secondsFor(bytes, environment) {
    return patienceOf(environment) + Math.ceil(bytes / SLOWEST);
}
function document_exchange_fail(error) {
    throw new documents/* MeasurementError */.HG({
        message: `the artifact service did not answer: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Run the job again'
    });
}

;// CONCATENATED MODULE: ./src/github/history.ts

/**
 * Names of the tags that begin so, by the API.
 *
 * @throws MeasurementError where GitHub cannot be asked: where there are none, it says so with an empty list
 */
async function tagsOf({ octokit, owner, repo }, beginning) {
    try {
        const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, { owner, repo, ref: `tags/${beginning}` });
        return refs.map(({ ref }) => ref.slice('refs/tags/'.length));
    }
    catch (error) {
        throw refused(error, `list the tags ${JSON.stringify(beginning)}`, 'contents: read');
    }
}
/** How many commits of the base a commit lacks. undefined where GitHub does not say: nothing is decided by it. */
async function commitsBehind({ octokit, owner, repo }, commit, base) {
    if (commit === base)
        return 0;
    if (!/^[0-9a-f]{40}$/.test(commit))
        return undefined;
    try {
        const basehead = `${commit}...${base}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
        return data.ahead_by;
    }
    catch (error) {
        failureOf(error);
        return undefined;
    }
}
/**
 * Number of the merged pull request that brought a commit. undefined where none did, or GitHub does not say: it is kept for people, and nothing is
 * decided by it. Needs pull-requests: read in a private repository.
 */
async function mergedPullRequest({ octokit, owner, repo }, commit) {
    try {
        const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: commit });
        const merged = data.filter(({ merged_at: at }) => at !== null);
        return (merged.find(({ merge_commit_sha: sha }) => sha === commit) ?? merged[0])?.number;
    }
    catch (error) {
        failureOf(error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/github/judging-commit.ts



/** Events on which the run's own commit is the standard: nobody proposes anything. */
const ownStandard = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/**
 * Finds the commit at which policy and standards are read.
 *
 * On a pull request it is the first parent of the test merge; where the run is not for that merge, the tip of the base branch that the event
 * names. In a merge queue it is the commit that the group is built on. On a dispatch for the head of a pull request it is the tip of its base branch.
 *
 * @returns undefined where the run's own commit is the standard
 * @throws MeasurementError on events that this version does not know
 */
async function judgingCommit(connection, run) {
    if (run.named === true && run.pull !== undefined)
        return byTip(connection, run.pull);
    if (ownStandard.includes(run.event))
        return undefined;
    if (run.event === 'pull_request' && run.pull !== undefined) {
        const merge = await commitAt(connection, run.sha);
        const [first, second] = merge.parents;
        const base = first !== undefined && second === run.pull.headSha ? first : run.pull.baseSha;
        return { base: await repositoryAt(connection, base), head: repositoryOf(connection, merge) };
    }
    if (run.event === 'merge_group' && run.groupBase !== undefined) {
        return { base: await repositoryAt(connection, run.groupBase), head: await repositoryAt(connection, run.sha) };
    }
    throw new documents/* MeasurementError */.HG({
        message: `the event ${JSON.stringify(run.event)} is not available in this version`,
        hint: 'Run the gate on pull_request, merge_group and push'
    });
}
/** The base as it is now. The test merge stands for the head where it is of both; else what the base got meanwhile would count as the head's doing. */
async function byTip(connection, { baseRef, headSha, testMerge }) {
    const tip = await commitAt(connection, `heads/${baseRef}`);
    const merge = testMerge === undefined ? undefined : await commitAt(connection, testMerge);
    const isCurrent = merge?.parents[0] === tip.sha && merge.parents[1] === headSha;
    return {
        base: repositoryOf(connection, tip),
        head: isCurrent ? repositoryOf(connection, merge) : await repositoryAt(connection, headSha)
    };
}

;// CONCATENATED MODULE: ./src/github/named-commit.ts



/** Events of a system outside, which say nothing of the commit that they are about. */
const dispatches = ['repository_dispatch', 'workflow_dispatch'];
/**
 * The run as one for a commit that an input names. Asks nothing yet.
 *
 * @throws UsageError on events that name their commit themselves
 */
function runFor(sha, run) {
    if (dispatches.includes(run.event))
        return { ...run, sha, named: true };
    throw new documents/* UsageError */.eb({
        message: `the input sha is for ${dispatches.join(' and ')}, and this run is of ${run.event}`,
        hint: 'Leave it out: the event names the commit'
    });
}
/**
 * Finds the pull request whose head the named commit is. Where there is none, the commit must be one of the default branch, which is judged by
 * itself. Nothing is taken from the event: who may dispatch says which commit, GitHub says what it is.
 *
 * @throws MeasurementError where the commit is nobody's, or that of several pull requests
 */
async function withPullRequest(connection, run) {
    const [pull, ...others] = await openPullRequests(connection, run.sha);
    if (pull === undefined) {
        await demandOnDefaultBranch(connection, run.sha);
        return run;
    }
    if (others.length > 0) {
        const named = [pull, ...others].map(({ number, base }) => `#${number} into ${base.ref}`).join(', ');
        throw new documents/* MeasurementError */.HG({
            message: `the commit ${run.sha.slice(0, 12)} is the head of several open pull requests: ${named}`,
            hint: 'Close all but one, or push a commit to one of them'
        });
    }
    const { merge_commit_sha: testMerge } = pull;
    return {
        ...run,
        baseBranch: pull.base.ref,
        // The job of a dispatch has the token of the repository, whoever the pull request is of.
        pull: { ...pullOf(pull), readOnly: false, ...(testMerge !== null && { testMerge }) }
    };
}
/** Looked for among all open ones: the pull requests of a commit, which GitHub also lists, leave those of forks out. */
async function openPullRequests({ octokit, owner, repo }, sha) {
    const own = `${owner}/${repo}`.toLowerCase();
    const found = [];
    for (let page = 1;; page++) {
        const { data, headers } = await octokit.rest.pulls
            .list({ owner, repo, state: 'open', per_page: 100, page })
            .catch((error) => {
            throw refused(error, 'list the open pull requests', 'pull-requests: read');
        });
        found.push(...data.filter(({ state, head, base }) => state === 'open' && head.sha === sha && base.repo.full_name.toLowerCase() === own));
        if (!/\brel="?next\b/.test(headers.link ?? ''))
            return found;
    }
}
async function demandOnDefaultBranch({ octokit, owner, repo }, sha) {
    const { data } = await octokit.rest.repos.get({ owner, repo }).catch((error) => {
        throw refused(error, 'read the repository', 'contents: read');
    });
    const { default_branch: branch } = data;
    const nobodys = new documents/* MeasurementError */.HG({
        message: `the commit ${sha.slice(0, 12)} is neither the head of an open pull request nor on ${branch}`,
        hint: 'Dispatch with the head of the pull request: a push may have replaced this one, or it was closed'
    });
    const compared = await octokit.rest.repos
        .compareCommitsWithBasehead({ owner, repo, basehead: `${sha}...${branch}`, per_page: 1 })
        .catch((error) => {
        if (failureOf(error).kind === 'not-found')
            throw nobodys;
        throw refused(error, `compare the commit ${sha.slice(0, 12)} with ${branch}`, 'contents: read');
    });
    if (!['ahead', 'identical'].includes(compared.data.status))
        throw nobodys;
}

;// CONCATENATED MODULE: ./src/github/release-files.ts



/** Most bytes of an asset. */
const release_files_MOST_BYTES = 2 ** 30;
/**
 * The assets of a release. Drafts are none.
 *
 * @param tag of the release, or `latest`
 * @returns undefined where there is no such release
 */
async function releaseFiles(connection, tag) {
    const { octokit, owner, repo } = connection;
    try {
        const { data } = tag === 'latest'
            ? await octokit.rest.repos.getLatestRelease({ owner, repo })
            : await octokit.rest.repos.getReleaseByTag({ owner, repo, tag });
        if (data.draft)
            return undefined;
        const assets = data.assets.map(({ id, name, size, digest }) => ({
            id,
            name,
            size,
            digest: digest ?? null
        }));
        return {
            tag: data.tag_name,
            publishedAt: data.published_at === null ? undefined : new Date(data.published_at),
            names: assets.map(({ name }) => name),
            read: async (name) => {
                const asset = assets.find((each) => each.name === name);
                return asset && readAsset(connection, asset);
            }
        };
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw refused(error, `read the release ${JSON.stringify(tag)}`, 'contents: read');
    }
}
async function readAsset({ octokit, owner, repo }, { id, name, size, digest }) {
    if (size > release_files_MOST_BYTES)
        throw new documents/* MeasurementError */.HG({ file: name, message: 'is an asset of more than 1 GiB' });
    const { data } = await octokit.rest.repos
        .getReleaseAsset({
        owner,
        repo,
        asset_id: id,
        headers: { accept: 'application/octet-stream' },
        request: { parseSuccessResponseBody: false }
    })
        .catch((error) => {
        throw refused(error, `download the asset ${JSON.stringify(name)}`, 'contents: read');
    });
    return verified(await bytesOfBody(data, { name, most: release_files_MOST_BYTES }), { name, size, digest });
}

;// CONCATENATED MODULE: ./src/github/release-writing.ts

const release_writing_permission = 'contents: write';
/** The release that is latest. @returns undefined where there is none */
async function latestRelease({ octokit, owner, repo }) {
    try {
        return releaseOf((await octokit.rest.repos.getLatestRelease({ owner, repo })).data);
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw refused(error, 'read the latest release', 'contents: read');
    }
}
/** All releases, drafts too, the newest first. */
async function allReleases({ octokit, owner, repo }) {
    try {
        return (await octokit.paginate(octokit.rest.repos.listReleases, { owner, repo, per_page: 100 })).map(releaseOf);
    }
    catch (error) {
        throw refused(error, 'list the releases', release_writing_permission);
    }
}
/** A release that nobody sees yet. */
async function draftRelease({ octokit, owner, repo }, { tag, commit, body }) {
    try {
        const asked = { owner, repo, tag_name: tag, name: tag, target_commitish: commit, body, draft: true };
        return releaseOf((await octokit.rest.repos.createRelease(asked)).data);
    }
    catch (error) {
        throw refused(error, `make the release ${JSON.stringify(tag)}`, release_writing_permission);
    }
}
/** Puts a file into a draft; one of the same name that was not uploaded to its end is replaced. */
async function uploadAsset({ octokit, owner, repo }, release, { name, bytes }) {
    const there = release.assets.find((asset) => asset.name === name);
    if (there?.state === 'uploaded' && there.size === bytes.length)
        return;
    try {
        if (there !== undefined)
            await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: there.id });
        await octokit.rest.repos.uploadReleaseAsset({
            baseUrl: release.uploads,
            owner,
            repo,
            release_id: release.id,
            name,
            headers: { 'content-type': 'application/octet-stream', 'content-length': bytes.length },
            // Octokit's types know text alone.
            data: Buffer.from(bytes)
        });
    }
    catch (error) {
        throw refused(error, `upload ${name} to the release ${JSON.stringify(release.tag)}`, release_writing_permission);
    }
}
/** Makes a release the latest one, and publishes it where it is a draft: readers see it from now on. */
async function publishAsLatest({ octokit, owner, repo }, { id, tag }) {
    try {
        await octokit.rest.repos.updateRelease({ owner, repo, release_id: id, draft: false, make_latest: 'true' });
    }
    catch (error) {
        throw refused(error, `publish the release ${JSON.stringify(tag)}`, release_writing_permission);
    }
}
function releaseOf({ id, tag_name: tag, body, draft, upload_url: upload, assets }) {
    const uploads = upload.slice(0, upload.indexOf('/repos/'));
    return { id, tag, body: body ?? '', draft, uploads, assets };
}

;// CONCATENATED MODULE: ./src/github/index.ts


















/***/ })

};
