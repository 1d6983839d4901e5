export const id = 9781;
export const ids = [9781];
export const modules = {

/***/ 9781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EY: () => (/* reexport */ allReleases),
  U9: () => (/* reexport */ approversOf),
  Cs: () => (/* reexport */ artifactName),
  nO: () => (/* reexport */ artifactOfRun),
  bt: () => (/* reexport */ branchFirst),
  G4: () => (/* reexport */ collaboratorOf),
  sr: () => (/* reexport */ commitFolder),
  SC: () => (/* reexport */ commitTree),
  rd: () => (/* reexport */ commitsBehind),
  g3: () => (/* reexport */ commitsOf),
  Ng: () => (/* reexport */ connect),
  dependabot: () => (/* reexport */ dependabot),
  documentsOfRun: () => (/* reexport */ documentsOfRun),
  pE: () => (/* reexport */ draftRelease),
  Kc: () => (/* reexport */ findArtifact),
  w3: () => (/* reexport */ folderAt),
  hasArtifacts: () => (/* reexport */ hasArtifacts),
  QX: () => (/* reexport */ isAncestor),
  NB: () => (/* reexport */ isMember),
  Bg: () => (/* reexport */ isOwnHead),
  x: () => (/* reexport */ judgedCommit),
  OB: () => (/* reexport */ judgingCommit),
  JF: () => (/* reexport */ latestRelease),
  nK: () => (/* reexport */ legPattern),
  r2: () => (/* reexport */ mergedPullRequest),
  nothingToTell: () => (/* reexport */ nothingToTell),
  Oe: () => (/* reexport */ overrideOf),
  Ph: () => (/* reexport */ pinnedFile),
  vE: () => (/* reexport */ publishAsLatest),
  p8: () => (/* reexport */ publishComment),
  G1: () => (/* reexport */ publishStatus),
  DE: () => (/* reexport */ queuedPull),
  receiveDocuments: () => (/* reexport */ receiveDocuments),
  DO: () => (/* reexport */ refuseEvent),
  dy: () => (/* reexport */ releaseFiles),
  uw: () => (/* reexport */ repositoryAt),
  Gh: () => (/* reexport */ repositoryOfRemote),
  PJ: () => (/* reexport */ runFor),
  Fg: () => (/* reexport */ tagsOf),
  nM: () => (/* reexport */ tipOf),
  unmergedReason: () => (/* reexport */ unmergedReason),
  Mz: () => (/* reexport */ uploadAsset),
  uploadDocument: () => (/* reexport */ uploadDocument),
  yi: () => (/* reexport */ uploadFolder),
  withPresentBase: () => (/* reexport */ withPresentBase),
  withPullRequest: () => (/* reexport */ withPullRequest),
  withTriggeringPull: () => (/* reexport */ withTriggeringPull),
  tM: () => (/* reexport */ workflowRun)
});

// UNUSED EXPORTS: commitsSince, documentKinds, documentName, filesIn, newestAttempts, pullOf, repositoryOf, triggeringRunOf, triggeringRunSchema

// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var src_documents = __webpack_require__(37480);
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
    return (0,src_documents/* cutText */.IN)(text.replace(/\s+/g, ' ').trim(), SHOWN);
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
    return new src_documents/* UnreachableError */.Jk({
        message: `GitHub did not let the gate ${operation}: ${answer}`,
        hint: hint ?? (perhaps ? `Give the job this permission: ${permission}` : again)
    });
}

;// CONCATENATED MODULE: ./src/github/ancestry.ts

/** Whether a commit is an ancestor of another, or the same. A commit that is gone is nobody's. */
async function isAncestor(connection, commit, descendant) {
    return (await commitsSince(connection, commit, descendant)) !== undefined;
}
/**
 * How many commits a descendant has that a commit lacks; 0 is the commit itself.
 *
 * @returns undefined where the commit is no ancestor of it, or is gone
 * @throws MeasurementError where GitHub cannot be asked
 */
async function commitsSince({ octokit, owner, repo }, commit, descendant) {
    if (commit === descendant)
        return 0;
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${commit}...${descendant}`,
            per_page: 1
        });
        return data.status === 'ahead' || data.status === 'identical' ? data.ahead_by : undefined;
    }
    catch (error) {
        if (failureOf(error).kind === 'not-found')
            return undefined;
        const names = [commit, descendant].map((sha) => sha.slice(0, 12)).join(' and ');
        throw refused(error, `compare the commits ${names}`, 'contents: read');
    }
}

;// CONCATENATED MODULE: ./src/github/pages.ts

/** Whether GitHub has more of a list than the page that it answered with. */
function hasNextPage({ link }) {
    return /\brel="?next\b/.test(link ?? '');
}
/**
 * A whole list, page after page: what is on a later page is not to be overlooked. Octokit's own pagination takes a refusal with 409 for the end.
 * Fails as the request does.
 */
async function allPages(ask) {
    const all = [];
    for (let page = 1;; page++) {
        const { data, headers } = await ask({ per_page: 100, page });
        all.push(...data);
        if (!hasNextPage(headers))
            return all;
    }
}
/**
 * A whole list that is needed.
 *
 * @throws MeasurementError where a page is refused
 */
async function everyPage(ask, operation, permission) {
    return allPages(ask).catch((error) => {
        throw refused(error, operation, permission);
    });
}

;// CONCATENATED MODULE: ./src/github/base-changes.ts

/** Events after which what somebody said of a pull request was said of another question. */
const otherBase = ['base_ref_changed', 'automatic_base_change_succeeded'];
/**
 * When a pull request got the base branch that it has. undefined: it never had another one.
 *
 * @throws MeasurementError where GitHub does not say
 */
async function baseSince({ octokit, owner, repo }, number) {
    const events = await everyPage((page) => octokit.rest.issues.listEvents({ owner, repo, issue_number: number, ...page }), 'read when the pull request got its base branch', 'pull-requests: read');
    return events.findLast(({ event }) => otherBase.includes(event))?.created_at;
}

;// CONCATENATED MODULE: ./src/github/approvals.ts




/** Reviews that say whether somebody approves; a comment changes nothing of that. */
const deciding = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
/**
 * Who approves the commit that is judged: people but the author, whose last word is an approval of this very commit that nobody dismissed, given
 * since the pull request has the base branch that judges.
 *
 * @throws MeasurementError where GitHub does not say, or the base branch is another one now
 */
async function approversOf(connection, { number, headSha, baseRef }) {
    const { octokit, owner, repo } = connection;
    const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number }).catch((error) => {
        throw refused(error, 'read the pull request', 'pull-requests: read');
    });
    if (pull.base.ref !== baseRef) {
        throw new src_documents/* MeasurementError */.HG({
            message: 'the pull request has another base branch than the one that was judged',
            hint: 'Push a commit, which is judged by the branch that it has now.'
        });
    }
    const since = await baseSince(connection, number);
    const isOfThisBase = (at) => since === undefined || (at !== undefined && Date.parse(at) > Date.parse(since));
    const reviews = await everyPage((page) => octokit.rest.pulls.listReviews({ owner, repo, pull_number: number, ...page }), 'read the reviews of the pull request', 'pull-requests: read');
    // GitHub lists them in the order of time.
    const last = new Map();
    for (const review of reviews)
        if (review.user?.type === 'User' && deciding.includes(review.state))
            last.set(review.user.login, review);
    return [...last]
        .filter(([login, { state, commit_id: commit, submitted_at: at }]) => {
        return state === 'APPROVED' && commit === headSha && login !== pull.user.login && isOfThisBase(at);
    })
        .map(([login]) => login);
}
/**
 * Whether somebody is a member of a team.
 *
 * @returns undefined where GitHub knows of none: there is none, or the token may not see it
 * @throws MeasurementError where GitHub does not say
 */
async function isMember({ octokit }, { organization, team, login }) {
    try {
        const { data } = await octokit.rest.teams.getMembershipForUserInOrg({
            org: organization,
            team_slug: team,
            username: login
        });
        return data.state === 'active';
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw refused(error, `ask whether @${login} is in the team @${organization}/${team}`, 'members: read', withMembers);
    }
}
/** The token of a job may not read teams, whatever its permissions say. */
const withMembers = 'Name people in CODEOWNERS, or give the input github-token the token of a GitHub App with the permission members: read';

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
    if (response.ok && text !== '' && !(0,src_documents/* isJson */.Fh)(text))
        throw new Error('the answer is no JSON');
    const { status, statusText, headers } = response;
    return new Response(text === '' ? null : text, { status, statusText, headers });
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
    throw new src_documents/* UsageError */.eb({
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
 * Asks for the archive of an artifact. @returns the body, yet to be read by `bytesOfBody`
 *
 * @throws MeasurementError where GitHub refuses it
 */
async function artifactBody({ octokit, owner, repo }, { id, name }) {
    const asked = { owner, repo, artifact_id: id, archive_format: 'zip' };
    const { data } = await octokit.rest.actions
        .downloadArtifact({ ...asked, request: { parseSuccessResponseBody: false } })
        .catch((error) => {
        throw refused(error, `download the artifact ${JSON.stringify(name)}`, 'actions: read');
    });
    return data;
}
/**
 * The bytes of an answer that was not parsed, read as they come and no further than `most`.
 *
 * @throws MeasurementError where there are more, or the connection breaks
 */
async function bytesOfBody(body, { name, most }) {
    if (!(body instanceof ReadableStream))
        throw new src_documents/* UnreachableError */.Jk({ file: name, message: 'was answered without content' });
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
                throw new src_documents/* MeasurementError */.HG({ file: name, message: `is larger than ${most} bytes` });
            chunks.push(value);
        }
    }
    catch (error) {
        await reader.cancel().catch(() => undefined);
        if (error instanceof src_documents/* MeasurementError */.HG)
            throw error;
        throw new src_documents/* UnreachableError */.Jk({
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
        throw new src_documents/* MeasurementError */.HG({ file: name, message: `has ${bytes.length} bytes; GitHub says ${size}` });
    if (typeof digest === 'string' && digest !== (0,src_documents/* digestOf */.ol)(bytes))
        throw new src_documents/* MeasurementError */.HG({
            file: name,
            message: `is another file than GitHub recorded: its digest is not ${digest}`
        });
    return bytes;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/git-objects.ts



const permission = 'contents: read';
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
/** Name of the tree of a commit: the same for the same files, whatever led to them. */
async function commitTree(connection, sha) {
    return (await commitAt(connection, sha)).tree;
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
            throw new src_documents/* MeasurementError */.HG({
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
    // Of one folder there is no smaller question to ask.
    if (data.truncated && !recursive)
        throw new src_documents/* MeasurementError */.HG({
            message: `a folder of the commit has more entries than GitHub lists (tree ${sha.slice(0, 12)})`,
            hint: 'Move files of it into folders'
        });
    return { entries: data.tree, truncated: data.truncated };
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
    throw new src_documents/* MeasurementError */.HG({ file: path, message: `GitHub answered with another file than ${sha.slice(0, 12)}` });
}
function fail(error, operation) {
    throw refused(error, operation, permission);
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
 * @param accept which files are unpacked, those of a baseline folder without it; what it throws is thrown before anything is unpacked
 * @throws MeasurementError where it is no archive, holds a name twice or a file of another size than it says, or is larger unpacked than 1 GiB
 */
function filesIn(archive, name, accept = (file) => ours.test(file)) {
    const files = new Map();
    try {
        const entries = directoryOf(archive).filter((entry) => accept(entry.name, entry));
        const twice = repeatedName(entries);
        if (twice !== undefined)
            throw unzip_refused(name, `holds ${JSON.stringify(twice)} twice`);
        if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
            throw unzip_refused(name, 'is larger than 1 GiB unpacked');
        for (const entry of entries)
            files.set(entry.name, contentOf(archive, entry));
        return files;
    }
    catch (error) {
        if (error instanceof src_documents/* MeasurementError */.HG)
            throw error;
        throw unzip_refused(name, `cannot be unpacked (${error instanceof Error ? error.message : String(error)})`);
    }
}
function repeatedName(entries) {
    const seen = new Set();
    return entries.map(({ name }) => name).find((name) => seen.size === seen.add(name).size);
}
const END = 0x0605_4b50;
const CENTRAL = 0x0201_4b50;
const LOCAL = 0x0403_4b50;
/** As `stat` has them, in the upper half of the attributes. */
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;
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
            isLink: ((bytes.readUInt32LE(at + 38) >>> 16) & FILE_TYPE) === SYMBOLIC_LINK,
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
    return new src_documents/* MeasurementError */.HG({ file, message, hint: 'Upload it again' });
}

;// CONCATENATED MODULE: ./src/github/artifact-baseline.ts







/** Artifacts of the branch among which that of the commit nearest to the base is looked for, the newest runs first. */
const MOST_CANDIDATES = 10;
/** Artifacts whose runs and commits are asked for. */
const MOST_LOOKED = 100;
/** Pages of 100 artifacts of the name that are looked at for those. */
const MOST_PAGES = 10;
/** Most bytes of an archive, packed. */
const artifact_baseline_MOST_BYTES = 2 ** 30;
/** Events whose runs nobody from outside can start. */
const trusted = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
const artifact_baseline_permission = 'actions: read';
/**
 * Looks for a baseline among the artifacts of this repository: of a run of the branch itself (never of a fork, a pull request or a tag, whatever
 * its branch is called, never of the run that asks), not expired, of an ancestor of the base where there is one.
 *
 * @throws MeasurementError where GitHub cannot be asked, or so many are none that it is not known whether there is one
 */
async function findArtifact(connection, query) {
    const refusals = [];
    const chosen = await chosenArtifact(connection, query, refusals);
    if (chosen === undefined)
        return { refusals };
    const { run, commit, createdAt: madeAt, ancestor } = chosen;
    const place = `run ${run}, commit ${commit.slice(0, 12)}`;
    return {
        refusals,
        found: {
            files: await filesOf(connection, chosen, query.name),
            run,
            commit,
            madeAt,
            ancestor,
            detail: ancestor ? place : `${place}, which is no ancestor of the base commit`
        }
    };
}
/**
 * The one of the ancestor that is nearest to the base, else of the commit that is nearest to the tip of the branch; of one commit that of its newest
 * run. An old run that is run again makes a new artifact of an old commit: it does not count before that of a later commit. What is none does not
 * hide what stands behind it.
 */
async function chosenArtifact(connection, query, refusals) {
    const standing = standingOn(connection, query);
    const { most = MOST_CANDIDATES } = query;
    let best;
    let candidates = 0;
    let looked = 0;
    for await (const artifact of eligibleArtifacts(connection, query, refusals)) {
        if (artifact === undefined)
            return best ?? hiding(query.name, `${MOST_PAGES * 100} artifacts`);
        if (candidates === most)
            return best;
        if (++looked > MOST_LOOKED)
            return best ?? hiding(query.name, `${MOST_LOOKED} artifacts`);
        const stands = await standingIfNearer(artifact, best, { standing, connection, query });
        if (typeof stands === 'string')
            refusals.push(stands);
        else {
            candidates++;
            if (stands !== undefined)
                best = { ...artifact, ...stands };
            if (best?.ancestor === true && best.behind === 0)
                return best;
        }
    }
    return best;
}
/** How an artifact stands where it is nearer than the best before it, undefined where it is not; or why it is none. */
async function standingIfNearer(artifact, best, { standing, connection, query }) {
    if (best === undefined)
        return (await refusalOfRun(connection, artifact, query)) ?? (await standing(artifact));
    const stands = await standing(artifact);
    if (typeof stands === 'string')
        return stands;
    if (!isNearer(stands, best))
        return undefined;
    return (await refusalOfRun(connection, artifact, query)) ?? stands;
}
function isNearer(one, other) {
    return one.ancestor === other.ancestor ? one.behind < other.behind : one.ancestor;
}
/**
 * Tells how an artifact's commit stands to the base and to the branch, or why it is of neither. GitHub gives runs of a tag the name of the tag as
 * their branch: a commit must be one of the branch as it is now.
 */
function standingOn(connection, { base, branch }) {
    let head;
    const known = new Map();
    const standingOfCommit = async (commit) => {
        const toBase = base === undefined ? undefined : await commitsSince(connection, commit, base);
        if (toBase !== undefined)
            return { ancestor: true, behind: toBase };
        head ??= (await commitAt(connection, `heads/${branch}`)).sha;
        const toHead = await commitsSince(connection, commit, head);
        return toHead === undefined ? undefined : { ancestor: false, behind: toHead };
    };
    return async ({ run, commit }) => {
        if (!known.has(commit))
            known.set(commit, await standingOfCommit(commit));
        return (known.get(commit) ?? `run ${run} is of the commit ${commit.slice(0, 12)}, which is not on the branch ${branch}`);
    };
}
/** The artifacts that may be one, page after page; at the end undefined where there are more pages than are looked at. */
async function* eligibleArtifacts(connection, query, refusals) {
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { artifacts, more } = await listed(connection, query.name, page);
        yield* newestFirst(artifacts.filter((artifact) => isEligible(artifact, query, refusals)));
        if (!more)
            return;
    }
    yield undefined;
}
function hiding(name, newest) {
    throw new src_documents/* MeasurementError */.HG({
        file: name,
        message: `the newest ${newest} of this name are of other branches, of pull requests, of forks or of runs that do not count`,
        hint: 'Give the artifact that is production a name that nothing else uploads'
    });
}
/** By their runs, which are numbered as they begin: a run that is run again keeps its number. */
function newestFirst(artifacts) {
    return [...artifacts].sort((a, b) => b.run - a.run || b.createdAt.getTime() - a.createdAt.getTime());
}
async function listed({ octokit, owner, repo }, name, page) {
    const { data, headers } = await octokit.rest.actions
        .listArtifactsForRepo({ owner, repo, name, per_page: 100, page })
        .catch((error) => {
        throw refused(error, 'list the artifacts of the repository', artifact_baseline_permission);
    });
    return { artifacts: data.artifacts.map(listedOf), more: hasNextPage(headers) };
}
function listedOf({ id, expired, created_at: createdAt, digest, workflow_run: run }) {
    return {
        id,
        expired,
        createdAt: new Date(createdAt ?? Number.NaN),
        digest,
        run: run?.id ?? 0,
        commit: run?.head_sha ?? '',
        branch: run?.head_branch,
        ownRepository: run?.head_repository_id !== undefined && run.head_repository_id === run.repository_id
    };
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
async function refusalOfRun({ octokit, owner, repo }, { run }, { workflow, ended = ['success'] }) {
    const { data } = await octokit.rest.actions
        .getWorkflowRun({ owner, repo, run_id: run, exclude_pull_requests: true })
        .catch((error) => {
        throw refused(error, `look up the run ${run}`, artifact_baseline_permission);
    });
    if (!trusted.includes(data.event))
        return `run ${run} was started by ${data.event}`;
    if (data.head_repository?.id !== data.repository.id)
        return `run ${run} is of a fork`;
    const conclusion = data.conclusion ?? 'nothing yet';
    if (!ended.includes(conclusion))
        return `run ${run} ended with ${conclusion}`;
    if (workflow !== undefined && data.path.split('@')[0] !== `.github/workflows/${workflow}`)
        return `run ${run} is of ${data.path}`;
    return undefined;
}
async function filesOf(connection, { id, digest }, name) {
    const data = await artifactBody(connection, { id, name });
    const archive = verified(await bytesOfBody(data, { name, most: artifact_baseline_MOST_BYTES }), { name, digest });
    const files = filesIn(archive, name);
    if (files.size > 0)
        return files;
    throw new src_documents/* MeasurementError */.HG({
        file: name,
        message: 'holds no evaluation.json and no predictions',
        hint: 'Upload what `model-gate evaluate` writes'
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    await change.confirm?.(commit);
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
        return data.map(({ sha, commit }) => ({ sha, message: commit.message }));
    }
    catch (error) {
        throw refused(error, `list the commits of ${JSON.stringify(ref)}`, 'contents: read');
    }
}

;// CONCATENATED MODULE: ./src/github/branch-first.ts

/** A commit by its full name, or a ref that says itself what it is. */
const unmistakable = /^([0-9a-f]{40}([0-9a-f]{24})?|(refs|heads|tags)\/.*)$/;
/**
 * What a name in a policy means: the branch, where there is one of that name. GitHub may take a tag of the same name for it, which whoever pushes
 * may set, whatever protects the branch.
 *
 * @returns the commit of the branch; the name as it was given where there is no such branch
 * @throws MeasurementError where GitHub cannot be asked
 */
async function branchFirst(connection, name) {
    return unmistakable.test(name) ? name : ((await tipOf(connection, name)) ?? name);
}

;// CONCATENATED MODULE: ./src/github/collaborator.ts

/** @throws MeasurementError where GitHub does not say */
async function collaboratorOf({ octokit, owner, repo }, login) {
    const { data } = await octokit.rest.repos
        .getCollaboratorPermissionLevel({ owner, repo, username: login })
        .catch((error) => {
        throw refused(error, `look up the role of @${login}`, 'metadata: read');
    });
    return { name: data.role_name, mayWrite: ['write', 'admin'].includes(data.permission) };
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
    'This pull request comes from a fork: its token may only read, by design of GitHub. The job itself still gates it.',
    'A companion workflow on workflow_run writes the comment: docs/forks.md of Model Gate'
];
const ofOwn = [
    'Add to the job:',
    '    permissions:',
    '      contents: read',
    '      actions: read',
    '      pull-requests: write',
    'Settings > Actions > General > Workflow permissions may forbid it; a reusable workflow needs the permission from its caller.',
    'On a pull request of Dependabot the token only reads unless the job says so, or a companion workflow comments: docs/forks.md of Model Gate'
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
    // Of two companions the one of the later run is later, whichever was started first.
    const { id, attempt } = run.triggeredBy ?? run;
    const state = { run: id, attempt, head: pull.headSha, digest: wanted.digest };
    try {
        return await upsert({ ...wanted, state }, connection, pull);
    }
    catch (error) {
        const failure = failureOf(error);
        log.warning(`could not write the comment of the pull request: ${failure.status ?? 'no answer'} ${failure.said}`);
        // On all other events the token is the repository's, whoever the pull request is of.
        for (const line of adviceOn(failure, { fork: pull.fork && run.event === 'pull_request' }))
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
    for (const comment of [first, ...others])
        if (await isNewer(comment, wanted, connection))
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
/** Another workflow of the same bot may have written any number: only a run that GitHub knows is later. */
async function isNewer({ state }, wanted, connection) {
    return state !== undefined && isLater(state, wanted.state) && (await hasRun(connection, state));
}
/** Where it may not be asked for, the comment is believed: the worst is a text that is not the newest. */
async function hasRun({ octokit, owner, repo }, { run, attempt }) {
    try {
        const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: run });
        return (data.run_attempt ?? 1) >= attempt;
    }
    catch (error) {
        const { kind } = failureOf(error);
        if (kind === 'not-found')
            return false;
        if (kind === 'no-permission')
            return true;
        throw error;
    }
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
    const kept = (await isNewer(oldest, wanted, connection)) ? laterRun : await update(oldest, wanted, connection);
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
    const { octokit, owner, repo } = connection;
    const asked = { owner, repo, issue_number: pull.number };
    const ours = (await allPages((page) => octokit.rest.issues.listComments({ ...asked, ...page })))
        .filter(({ body, user }) => user?.type === 'Bot' && (body ?? '').split('\n', 1)[0]?.trimEnd() === marker)
        .map(({ id, html_url: url, body, user }) => ({ id, url, author: user?.login ?? '', state: stateOf(body ?? '') }))
        .sort((a, b) => a.id - b.id);
    return ours.filter(({ author }) => author === ours[0]?.author);
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
        tracked: async () => new Map([...(await files())].map(([path, { mode, sha }]) => [path, { mode, hash: sha }])),
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
    (0,src_documents/* refuseLfsPointer */.Dl)(bytes, nameOf(entry.path, commit));
    return bytes;
}
function noFile(path, commit, kind) {
    return new src_documents/* MeasurementError */.HG({
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
;// CONCATENATED MODULE: ./src/github/triggering-run.ts

/** What GitHub sends as `workflow_run`. */
const triggeringRunSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    run_attempt: schemas/* int */.Whr().positive(),
    event: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a full commit SHA'),
    head_branch: schemas/* string */.YjP().nullable(),
    head_repository: schemas/* object */.Ikc({ id: schemas/* number */.aig(), full_name: schemas/* string */.YjP(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) })
        .nullable(),
    repository: schemas/* object */.Ikc({ id: schemas/* number */.aig() }),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish()
});
/** The run as GitHub sends it, in our words. */
function triggeringRunOf(sent) {
    const { conclusion, head_branch: branch, head_repository: from } = sent;
    return {
        id: sent.id,
        attempt: sent.run_attempt,
        event: sent.event,
        status: sent.status,
        ...(conclusion !== null && { conclusion }),
        headSha: sent.head_sha,
        ...(branch !== null && { headBranch: branch }),
        ...(from !== null && { headRepository: { id: from.id, name: from.full_name, owner: from.owner.login } }),
        repositoryId: sent.repository.id,
        actor: sent.actor?.login ?? ''
    };
}
/** The account whose runs have a token that only reads, though they are of the repository itself. */
const dependabot = 'dependabot[bot]';
/** Whether the head is the repository's own; one that is gone is a fork's. */
function isOwnHead({ headRepository, repositoryId }) {
    return headRepository?.id === repositoryId;
}
/** Why there is nothing to do for a run, a sentence; undefined where it is one of a pull request that could not tell for itself. */
function nothingToTell(run) {
    if (run.event !== 'pull_request')
        return `The run ${run.id} was started by ${run.event}, not by a pull request.`;
    if (!isOwnHead(run) || run.actor === dependabot)
        return undefined;
    return `The run ${run.id} is of a pull request of this repository, and could comment itself.`;
}

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
    before: sha.optional(),
    changes: schemas/* looseObject */._H3({}).optional(),
    workflow_run: triggeringRunSchema.optional(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional()
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
    const { pull_request: pull, merge_group: group, before, changes = {}, workflow_run: ended } = event;
    const ofRun = /^refs\/heads\/(.+)$/.exec(pull?.base.ref ?? group?.base_ref ?? set.GITHUB_REF)?.[1] ?? pull?.base.ref;
    // On a pull request the payload has a `before` too: what the head was, which nobody has reviewed.
    const isPush = set.GITHUB_EVENT_NAME === 'push';
    const defaultBranch = event.repository?.default_branch;
    const proposes = set.GITHUB_EVENT_NAME === 'workflow_dispatch' && (ofRun === undefined || ofRun !== defaultBranch);
    const branch = proposes ? defaultBranch : ofRun;
    return {
        event: set.GITHUB_EVENT_NAME,
        owner,
        repository: name,
        sha: set.GITHUB_SHA,
        id: set.GITHUB_RUN_ID,
        attempt: set.GITHUB_RUN_ATTEMPT,
        url: `${set.GITHUB_SERVER_URL}/${set.GITHUB_REPOSITORY}/actions/runs/${set.GITHUB_RUN_ID}`,
        actor: set.GITHUB_ACTOR,
        ...(pull && { pull: { ...pullOf(pull), ...('base' in changes && { baseChanged: true }) } }),
        ...(group && { groupBase: group.base_sha }),
        ...(isPush && before !== undefined && !noCommit.test(before) && { before }),
        ...(branch !== undefined && { baseBranch: branch }),
        ...(defaultBranch !== undefined && { defaultBranch }),
        ...(proposes && { proposes }),
        ...(set.GITHUB_EVENT_NAME === 'workflow_run' && { triggeredBy: triggeringRunOf(demanded(ended)) })
    };
}
function demanded(value) {
    if (value !== undefined)
        return value;
    throw new src_documents/* MeasurementError */.HG({ message: 'the event of GitHub: workflow_run: is missing' });
}
/** Commit whose model is judged: of a pull request its head, never the test merge. */
function judgedCommit({ pull, triggeredBy, sha }) {
    return pull?.headSha ?? triggeredBy?.headSha ?? sha;
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
        throw new src_documents/* MeasurementError */.HG({
            message: `the event file of the runner cannot be read (${error instanceof Error ? error.message : String(error)})`
        });
    }
}
function checked(schema, value, name) {
    const read = schema.safeParse(value);
    if (read.success)
        return read.data;
    throw new src_documents/* MeasurementError */.HG(read.error.issues.map(({ path, message }) => ({
        message: `${name}: ${path.join('.')}: ${message}`,
        hint: 'Run it as a step of a workflow, or use the command line'
    })));
}

;// CONCATENATED MODULE: ./src/github/commit-status.ts



/**
 * Writes a status of the commit that is judged. Success is not said where a later run said otherwise before: GitHub takes the newest status, whichever
 * run it is of, and that one is repeated. Never throws: what could not be written is a warning, and no verdict. Of a pending one it is a line of the
 * log, because the last one says it again.
 */
async function publishStatus(wanted, { connection, run, log }) {
    if (run.pull?.readOnly === true) {
        log.info(`no commit status was written: the token of a fork only reads`);
        return;
    }
    const { octokit, owner, repo } = connection;
    const sha = judgedCommit(run);
    try {
        const own = { ...wanted, target_url: run.url };
        const said = wanted.state === 'success' ? ((await objection(wanted, { connection, run, sha })) ?? own) : own;
        await octokit.rest.repos.createCommitStatus({ owner, repo, sha, ...said });
        const whose = said === own ? '' : `, because the later run ${said.target_url} says so`;
        log.info(`commit status ${JSON.stringify(wanted.context)} of ${sha.slice(0, 12)}: ${said.state}${whose}`);
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
/** What the latest of the later runs said by a status of the same name, where it is not success. Its success proves nothing: any job may claim it. */
async function objection({ context }, { connection, run, sha }) {
    const { octokit, owner, repo } = connection;
    const listed = await allPages((page) => octokit.rest.repos.listCommitStatusesForRef({ owner, repo, ref: sha, ...page }));
    const runs = run.url.slice(0, -String(run.id).length);
    const runOf = (url) => (url?.startsWith(runs) === true ? Number(url.slice(runs.length)) : 0);
    // GitHub lists the newest first, and takes names for one that differ in capitals alone.
    const [latest] = listed
        .filter((status) => status.context.toLowerCase() === context.toLowerCase() && status.state !== 'pending')
        .filter((status) => runOf(status.target_url) > run.id)
        .sort((a, b) => runOf(b.target_url) - runOf(a.target_url));
    if (latest === undefined || latest.state === 'success')
        return undefined;
    const { state, description, target_url: target } = latest;
    return {
        context,
        state: state === 'error' ? state : 'failure',
        description: description ?? '',
        target_url: target ?? run.url
    };
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
        throw new src_documents/* UnreachableError */.Jk({
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

;// CONCATENATED MODULE: ./src/github/several-at-once.ts
/**
 * Does work for each item, so many at once, and gives the results in the order of the items. The first failure is the failure of all.
 */
async function severalAtOnce(items, most, work) {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: most }, worker));
    return results;
}

;// CONCATENATED MODULE: ./src/github/whole-list.ts

/** So many artifacts of a run GitHub's own client lists at most; whether its service lists more in one answer is not documented. */
const MOST_LISTED = 1000;
/**
 * The list as it is, where it is known to be all there is.
 *
 * @throws MeasurementError where it may be the beginning of a longer one: the document of a leg that is not in it would be taken for none
 */
function wholeList(artifacts) {
    if (artifacts.length < MOST_LISTED)
        return artifacts;
    throw new src_documents/* MeasurementError */.HG({
        message: `the run has ${MOST_LISTED} artifacts or more: the service may list a part of so many`,
        hint: 'Upload fewer in this workflow, or run all of it again where many attempts piled up'
    });
}

;// CONCATENATED MODULE: ./src/github/document-exchange.ts








/** Most bytes of an archive, packed. */
const document_exchange_MOST_BYTES = 2 ** 30;
/** Documents that are downloaded at the same time: of hundreds of legs, one after the other would take minutes. */
const DOWNLOADS = 8;
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
 * @throws MeasurementError where a report is there already by the name of this one: later jobs would take it for the word of this gate
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
        const hint = 'Two jobs of one model need names of their own: give them by the input leg';
        if (taken && name.kind === 'report') {
            throw new src_documents/* MeasurementError */.HG({
                message: `the artifact ${artifact} is there already: another job of this run uploaded it, and it would count for the report of this gate`,
                hint
            });
        }
        log.warning(`the artifact ${artifact} could not be uploaded: ${message}${taken ? `. ${hint}` : ''}`);
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
    const found = wholeList(artifacts).find(({ name }) => name === artifact);
    if (found === undefined)
        return undefined;
    const { id, name, size, digest } = found;
    if (size > document_exchange_MOST_BYTES)
        throw new src_documents/* MeasurementError */.HG({ file: name, message: 'is an artifact of more than 1 GiB' });
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
    const documents = wholeList(artifacts).flatMap(({ name, ...artifact }) => {
        const document = documentName(name);
        return document === undefined ? [] : [{ ...document, ...artifact, name }];
    });
    documents.forEach((document) => refuseYetToCome(document, run));
    const named = documents.filter(({ kind }) => kinds.includes(kind));
    return severalAtOnce(newestAttempts(named), DOWNLOADS, async ({ id, size, digest, name, ...document }) => {
        if (size > document_exchange_MOST_BYTES)
            throw new src_documents/* MeasurementError */.HG({ file: name, message: 'is an artifact of more than 1 GiB' });
        const archive = await download(client, { id, digest, name, size }, environment);
        return { ...document, files: () => filesIn(archive, name) };
    });
}
/** No job of ours names an attempt that has not begun: whoever did wants a re-run to take it for its own. */
function refuseYetToCome({ name, attempt }, run) {
    if (attempt <= run.attempt)
        return;
    throw new src_documents/* MeasurementError */.HG({
        file: name,
        message: `is of an attempt of the run that is yet to come (this one is ${run.attempt}): no job of the gate uploaded it`,
        hint: 'Look at what the jobs of this run upload, and start a new run'
    });
}
/** Loaded when it is used: its storage library is larger than all of the gate. */
async function artifactClient() {
    const { DefaultArtifactClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(8886), __webpack_require__.e(1659), __webpack_require__.e(1281)]).then(__webpack_require__.bind(__webpack_require__, 51281));
    return new Client();
}
async function download(client, { id, digest, name, size }, environment) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? '', 'model-gate-'));
    try {
        // Not unpacked by the client: names in the archive are somebody else's.
        const wanted = { path: folder, skipDecompress: true, ...(digest !== undefined && { expectedHash: digest }) };
        const { digestMismatch } = await within(secondsFor(size, environment), client.downloadArtifact(id, wanted)).catch(document_exchange_fail);
        if (digestMismatch === true)
            throw new src_documents/* MeasurementError */.HG({ file: name, message: 'is another artifact than its digest says' });
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
    throw new src_documents/* MeasurementError */.HG({
        message: `the artifact service did not answer: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Run the job again'
    });
}

;// CONCATENATED MODULE: ./src/github/documents-of-run.ts






/** Artifacts of a run that are listed: more than any gate makes. */
const MOST_ARTIFACTS = 1000;
/** Documents that are read. */
const MOST_DOCUMENTS = 100;
/** Bytes of all archives of a run together, packed, and of what is in them, unpacked. */
const MOST_PACKED = 2 ** 28;
const MOST_UNPACKED = 2 ** 29;
/** What documents hold, and the bytes that a file of each name may have. Rows come as our own CSV only. */
const sizes = new Map([
    ['evaluation.json', 2 ** 24],
    ['checks.json', 2 ** 24],
    ['profile.json', 2 ** 26],
    ['predictions.csv', MOST_UNPACKED]
]);
/** The same of a report; where there are several models, each has a folder. */
const reportSizes = new Map([
    ['report.json', 2 ** 26],
    ['report.md', 2 ** 26]
]);
const ofOneModel = /^[a-z0-9][a-z0-9._-]{0,63}\/(?=report\.json$)/;
const documents_of_run_permission = 'actions: read';
/**
 * Documents that the jobs of another run handed over, of each leg the newest attempt. Whoever wrote the code of that run wrote them: they are held
 * in memory, no name of them becomes a path, and what is too many, too large or called otherwise is refused.
 *
 * @throws MeasurementError where GitHub cannot be asked, or there is more than is read
 */
async function documentsOfRun(connection, run, isWanted) {
    const listed = (await artifactsOf(connection, run.id)).filter(
    // An attempt that is yet to come was named by somebody else.
    (document) => isWanted(document) && document.attempt <= run.attempt);
    const documents = newestAttempts(listed);
    if (documents.length > MOST_DOCUMENTS)
        throw tooMuch(`handed over ${documents.length} documents`, MOST_DOCUMENTS);
    if (documents.reduce((sum, { size }) => sum + size, 0) > MOST_PACKED)
        throw tooMuch('handed over documents that are larger', `${MOST_PACKED} bytes`);
    let packed = MOST_PACKED;
    let left = MOST_UNPACKED;
    const received = [];
    for (const document of documents) {
        const archive = await downloaded(connection, document, { all: listed, most: packed });
        packed -= document.size;
        const files = once(() => {
            const held = documents_of_run_unpacked(archive(), document, left);
            for (const bytes of held.values())
                left -= bytes.length;
            return held;
        });
        const { model, kind, leg, attempt } = document;
        received.push({ model, kind, leg, attempt, files });
    }
    return received;
}
async function artifactsOf({ octokit, owner, repo }, run) {
    const found = [];
    for (let page = 1;; page++) {
        const { data, headers } = await octokit.rest.actions
            .listWorkflowRunArtifacts({ owner, repo, run_id: run, per_page: 100, page })
            .catch((error) => {
            throw refused(error, `list the artifacts of the run ${run}`, documents_of_run_permission);
        });
        for (const { id, name, size_in_bytes: size, expired, digest } of data.artifacts) {
            const document = documentName(name);
            if (document !== undefined)
                found.push({ ...document, id, artifact: name, size, expired, digest });
        }
        if (!hasNextPage(headers))
            return found;
        if (page * 100 >= MOST_ARTIFACTS)
            throw tooMuch('has more artifacts', MOST_ARTIFACTS);
    }
}
/** The archive, or why it is none: that is the business of the model that it is of, not of the others. */
async function downloaded(connection, { id, artifact: name, size, expired, digest }, { all, most }) {
    if (expired)
        return failing(name, 'has expired', 'Run the workflow of the pull request again');
    if (all.filter(({ artifact }) => artifact === name).length > 1)
        return failing(name, 'is there twice');
    const data = await artifactBody(connection, { id, name });
    try {
        const archive = verified(await bytesOfBody(data, { name, most }), { name, size, digest });
        return () => archive;
    }
    catch (error) {
        if (!(error instanceof src_documents/* MeasurementError */.HG))
            throw error;
        return () => {
            throw error;
        };
    }
}
function failing(file, message, hint) {
    return () => {
        throw new src_documents/* MeasurementError */.HG({ file, message, ...(hint !== undefined && { hint }) });
    };
}
function documents_of_run_unpacked(archive, { artifact: name, kind }, left) {
    return filesIn(archive, name, (file, { size, isLink }) => {
        const known = kind === 'report' ? reportSizes.get(file.replace(ofOneModel, '')) : sizes.get(file);
        const most = Math.min(known ?? 0, left);
        if (known === undefined)
            throw stranger(name, file, 'which is no file of a document');
        if (isLink)
            throw stranger(name, file, 'which is a symbolic link');
        if (size > most)
            throw stranger(name, file, `which has more than ${most} bytes unpacked`);
        return true;
    });
}
function stranger(artifact, file, why) {
    return new src_documents/* MeasurementError */.HG({ file: artifact, message: `holds ${JSON.stringify((0,src_documents/* cutText */.IN)(file, 80))}, ${why}` });
}
function tooMuch(what, most) {
    return new src_documents/* MeasurementError */.HG({
        message: `the run of the pull request ${what}, and at most ${most} are read`,
        hint: 'Hand over what `model-gate evaluate` writes, and nothing else'
    });
}
/** Unpacked when it is first asked for. */
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
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




/** Events on which the run's own commit is the standard, where nobody proposes anything. */
const ownStandard = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/**
 * Finds the commit at which policy and standards are read.
 *
 * On a pull request it is the first parent of the test merge; where that is one into another branch or from before the pull request was for this one,
 * the tip of the base branch. In a merge queue it is the tip of the branch: the commit that a group is built on may be a group that waits before it,
 * which nobody has merged. Of a pull request that the event does not name (a dispatch for its head, the
 * end of its run) it is the tip of its base branch; where there is none, of the default branch, with nothing proposed. Of a branch that a person
 * dispatches it is the tip of the default branch.
 *
 * @returns undefined where the run's own commit is the standard
 * @throws MeasurementError on events that this version does not know, and where the run is for a merge of another head
 */
async function judgingCommit(connection, run) {
    const looksUp = run.named === true || run.triggeredBy !== undefined;
    if (looksUp && run.pull !== undefined)
        return byTip(connection, run.pull);
    if (run.triggeredBy !== undefined) {
        const base = await repositoryAt(connection, run.sha);
        return { base, head: base };
    }
    if (run.proposes === true && run.named !== true)
        return byDefaultBranch(connection, run);
    if (ownStandard.includes(run.event))
        return undefined;
    if (run.event === 'pull_request' && run.pull !== undefined) {
        const merge = await commitAt(connection, run.sha);
        return { base: await baseOf(merge, run.pull, connection), head: repositoryOf(connection, merge) };
    }
    if (run.event === 'merge_group' && run.baseBranch !== undefined) {
        const base = await repositoryAt(connection, `heads/${run.baseBranch}`);
        return { base, head: await repositoryAt(connection, run.sha) };
    }
    throw new src_documents/* MeasurementError */.HG({
        message: `nothing is judged on the event ${JSON.stringify(run.event)}`,
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
/**
 * The merge, and what the event remembers, may still be of the branch that the pull request was for before: its policy must not judge. GitHub makes
 * the merge anew some time after the base branch was changed; one that is built on less than the event knows of the branch was made before.
 */
async function baseOf(merge, pull, connection) {
    const [first, second] = merge.parents;
    const isMerge = second !== undefined && merge.sha !== pull.headSha;
    if (isMerge && second !== pull.headSha)
        throw ofAnotherHead(merge, pull);
    const base = isMerge && first !== undefined ? first : pull.baseSha;
    const tip = await commitAt(connection, `heads/${pull.baseRef}`);
    if (base === tip.sha || pull.baseChanged === true)
        return repositoryOf(connection, tip);
    const isCurrent = (await isAncestor(connection, base, tip.sha)) && (await isAncestor(connection, pull.baseSha, base));
    return isCurrent ? repositoryAt(connection, base) : repositoryOf(connection, tip);
}
/** GitHub makes the merge some time after a push: what was checked out would be an older commit than the one that gets the check. */
function ofAnotherHead({ sha }, { headSha }) {
    return new src_documents/* MeasurementError */.HG({
        message: `the test merge ${sha.slice(0, 12)} is of another commit of the pull request than ${headSha.slice(0, 12)}, which is judged`,
        hint: 'Push a commit, or close and reopen the pull request: GitHub then makes the merge anew'
    });
}
/** Whoever may push may dispatch: a branch of theirs must not bring the policy that judges it. */
async function byDefaultBranch(connection, { defaultBranch, sha }) {
    if (defaultBranch === undefined)
        throw new src_documents/* MeasurementError */.HG({ message: 'the event of GitHub: repository: is missing' });
    return {
        base: await repositoryAt(connection, `heads/${defaultBranch}`),
        head: await repositoryAt(connection, sha)
    };
}

;// CONCATENATED MODULE: ./src/github/default-branch.ts


/**
 * Looks the default branch up. Its tip is asked for as that of a branch: a tag of the same name, which whoever pushes may set, is not taken for it.
 *
 * @param hint what to do where the repository may not be read
 * @throws MeasurementError where GitHub cannot be asked
 */
async function defaultBranchOf(connection, hint) {
    const { octokit, owner, repo } = connection;
    const { data } = await octokit.rest.repos.get({ owner, repo }).catch((error) => {
        throw refused(error, `read the repository ${owner}/${repo}`, 'contents: read', hint?.(error));
    });
    const { default_branch: name } = data;
    return { name, tip: (await commitAt(connection, `heads/${name}`)).sha };
}

;// CONCATENATED MODULE: ./src/github/open-pulls.ts


/**
 * All open pull requests of the repository.
 *
 * @param head `owner:branch`, where only those of that branch are meant
 * @throws MeasurementError where GitHub cannot be asked
 */
async function openPulls({ octokit, owner, repo }, head) {
    const asked = { owner, repo, state: 'open', ...(head !== undefined && { head }) };
    const listed = await everyPage((page) => octokit.rest.pulls.list({ ...asked, ...page }), 'list the open pull requests', 'pull-requests: read');
    return listed.filter(({ state }) => state === 'open');
}
/** A run as one for a pull request that it was not started by: its job has the token of the repository, whoever the pull request is of. */
function forPull(run, pull) {
    const { merge_commit_sha: testMerge } = pull;
    return {
        ...run,
        baseBranch: pull.base.ref,
        pull: { ...pullOf(pull), readOnly: false, ...(testMerge !== null && { testMerge }) }
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
    throw new src_documents/* UsageError */.eb({
        message: `the input sha is for ${dispatches.join(' and ')}, and this run is of ${run.event}`,
        hint: 'Leave it out: the event names the commit'
    });
}
/**
 * Finds the pull request whose head the named commit is. Where there is none, the commit must be one of the default branch, which is judged by
 * itself. Nothing is taken from the event: who may dispatch says which commit, GitHub says what it is. Anybody can propose a commit of the
 * repository from a fork: such a pull request counts only where the commit is of no other.
 *
 * @throws MeasurementError where the commit is nobody's, or that of several pull requests
 */
async function withPullRequest(connection, run) {
    const open = await openAt(connection, run.sha);
    const own = open.filter((pull) => !pullOf(pull).fork);
    if (own.length > 0)
        return forOne(run, own);
    const main = await defaultBranchOf(connection);
    if (await isAncestor(connection, run.sha, main.tip))
        return { ...run, baseBranch: main.name };
    if (open.length > 0)
        return forOne(run, open);
    throw new src_documents/* MeasurementError */.HG({
        message: `the commit ${run.sha.slice(0, 12)} is neither the head of an open pull request nor on ${main.name}`,
        hint: 'Dispatch with the head of the pull request: a push may have replaced this one, or it was closed'
    });
}
function forOne(run, pulls) {
    const [pull, ...others] = pulls;
    if (pull !== undefined && others.length === 0)
        return forPull(run, pull);
    const named = pulls.map(({ number, base }) => `#${number} into ${base.ref}`).join(', ');
    throw new src_documents/* MeasurementError */.HG({
        message: `the commit ${run.sha.slice(0, 12)} is the head of several open pull requests: ${named}`,
        hint: 'Close all but one, or push a commit to one of them'
    });
}
/** Looked for among all open ones: the pull requests of a commit, which GitHub also lists, leave those of forks out. */
async function openAt(connection, sha) {
    const own = `${connection.owner}/${connection.repo}`.toLowerCase();
    const open = await openPulls(connection);
    return open.filter(({ head, base }) => head.sha === sha && base.repo.full_name.toLowerCase() === own);
}

;// CONCATENATED MODULE: ./src/github/merged-commit.ts


/**
 * Why the commit of a run counts for one that nobody has merged: it is not of the default branch, and not of a branch that rules protect. The runner
 * says of the ref of the run whether it is protected. undefined: it counts as merged.
 *
 * @throws MeasurementError where GitHub cannot be asked
 */
async function unmergedReason(connection, { sha, defaultBranch }, { GITHUB_REF: ref = '', GITHUB_REF_PROTECTED: isProtected }) {
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (branch !== undefined && (branch === defaultBranch || isProtected === 'true'))
        return undefined;
    const main = await defaultBranchOf(connection);
    if (branch === main.name || (await isAncestor(connection, sha, main.tip)))
        return undefined;
    const place = branch === undefined ? ref : `the branch ${branch}`;
    return `${place}: its commit ${sha.slice(0, 12)} is not on ${main.name}, and no rule protects ${branch === undefined ? 'a tag from one that nobody reviewed' : 'that branch'}`;
}

;// CONCATENATED MODULE: ./src/github/override.ts





/** Who may let a failure through. */
const roles = ['maintain', 'admin'];
/**
 * Whether the failure of a commit is overridden: the label is there now, a person who may set it did, and the branch has not moved since, whatever
 * it moved to and back. All of it is asked of GitHub now: what the event said is as old as the event. Never throws: what cannot be read overrides
 * nothing.
 */
async function overrideOf(connection, pull, label) {
    try {
        return await asked(connection, pull, label);
    }
    catch (error) {
        if (!(error instanceof src_documents/* MeasurementError */.HG))
            throw error;
        return { kind: 'refused', reason: error.message.replace(/\s*\n\s*/g, '. ') };
    }
}
async function asked(connection, pull, label) {
    const { octokit, owner, repo } = connection;
    const { data: now } = await octokit.rest.pulls
        .get({ owner, repo, pull_number: pull.number })
        .catch((error) => {
        throw refused(error, 'read the labels of the pull request', 'pull-requests: read');
    });
    if (!now.labels.some(({ name }) => sameName(name, label)))
        return { kind: 'none' };
    if (now.head.sha !== pull.headSha)
        return no('the pull request has a newer commit than the one that was judged');
    if (now.base.ref !== pull.baseRef)
        return no('the pull request has another base branch than the one that was judged');
    const setting = await lastSetting(connection, pull, label);
    if (setting === undefined)
        return no('GitHub does not say who set it');
    const { by, at, otherBaseSince } = setting;
    if (by.type !== 'User')
        return no(`${by.login} set it, which is no person`);
    if (otherBaseSince)
        return no('the pull request has got another base branch since it was set');
    const role = await collaboratorOf(connection, by.login);
    if (!roles.includes(role.name))
        return no(`@${by.login}, who set it, has the role ${role.name}; it takes ${roles.join(' or ')}`);
    const moved = await lastMove(connection, now.head);
    if (moved === undefined || moved.after !== pull.headSha)
        return no('GitHub does not say when the newest commit came to the branch of the pull request');
    if (!(Date.parse(at) > Date.parse(moved.at)))
        return no(`it was set at ${at}, and the branch moved at ${moved.at}: take the label away and set it again`);
    const byAuthor = now.user.login.toLowerCase() === by.login.toLowerCase();
    return { kind: 'counts', override: { by: by.login, role: role.name, at, byAuthor } };
}
function no(reason) {
    return { kind: 'refused', reason };
}
/** GitHub tells labels apart by more than their case. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Who set a label last, where nobody took it away since. */
async function lastSetting(connection, { number }, label) {
    const { octokit, owner, repo } = connection;
    const events = await everyPage((page) => octokit.rest.issues.listEvents({ owner, repo, issue_number: number, ...page }), 'read who labelled the pull request', 'pull-requests: read');
    const ofLabel = (event) => (event.event === 'labeled' || event.event === 'unlabeled') && sameName(override_nameOf(event), label);
    const at = events.findLastIndex(ofLabel);
    const last = events[at];
    if (last?.event !== 'labeled' || last.actor === null)
        return undefined;
    const since = events.slice(at + 1);
    return {
        by: last.actor,
        at: last.created_at,
        otherBaseSince: since.some(({ event }) => otherBase.includes(event))
    };
}
function override_nameOf(event) {
    const label = 'label' in event ? event.label : undefined;
    const name = typeof label === 'object' && label !== null && 'name' in label ? label.name : undefined;
    return typeof name === 'string' ? name : '';
}
/**
 * When a branch got to where it is. Of the record that GitHub keeps of every move, which nobody can forge or take away: commits say any date,
 * runs of workflows can be deleted, and a branch that is moved away and back again has a label older than its last move.
 */
async function lastMove({ octokit }, { ref, repo }) {
    if (repo === null)
        return undefined;
    const { data } = await octokit.rest.repos
        .listActivities({ owner: repo.owner.login, repo: repo.name, ref: `refs/heads/${ref}`, per_page: 1 })
        .catch((error) => {
        throw refused(error, `read when the branch ${JSON.stringify(ref)} moved`, 'contents: read');
    });
    const [last] = data;
    if (last?.ref !== `refs/heads/${ref}`)
        return undefined;
    return { after: last.after, at: last.timestamp };
}

;// CONCATENATED MODULE: ./src/github/pinned-file.ts





const ofAnother = 'Where the repository is private, give github-token (GITHUB_TOKEN on a terminal) one that may read it';
/**
 * Reads a file at a commit of the default branch.
 *
 * GitHub serves the commits of every fork under the name of the repository too: what is not on the default branch may be anybody's.
 *
 * @throws MeasurementError where there is no such file, or the commit is not of the default branch
 */
async function pinnedFile(connection, { commit, path }) {
    const { owner, repo } = connection;
    const { name: branch, tip } = await defaultBranchOf(connection, (error) => (isAbsent(error) ? ofAnother : undefined));
    const file = `${owner}/${repo}/${path}@${commit.slice(0, 12)}`;
    if (!(await isAncestor(connection, commit, tip))) {
        throw new src_documents/* MeasurementError */.HG({
            file,
            message: `the commit is not on ${branch}, or may not be read with this token`,
            hint: `Name a commit of ${branch}: one of a fork would be anybody's word. ${ofAnother}`
        });
    }
    const repository = await repositoryAt(connection, commit);
    const bytes = repository.commit === commit ? await repository.readFile(path) : undefined;
    if (bytes !== undefined)
        return bytes;
    throw new src_documents/* MeasurementError */.HG({ file, message: 'is not in the commit', hint: 'Mend the path, or the commit' });
}

;// CONCATENATED MODULE: ./src/github/present-base.ts

/**
 * A run that is run again, as one for the base branch that its pull request has now. Its event is that of the first attempt, up to 30 days old, and
 * its check is the newest of the commit: the policy of another branch must not give it.
 *
 * @throws MeasurementError where GitHub does not say which that is
 */
async function withPresentBase(connection, run) {
    const { event, attempt, pull } = run;
    if (event !== 'pull_request' || pull === undefined || attempt === 1)
        return run;
    const { octokit, owner, repo } = connection;
    const { data: now } = await octokit.rest.pulls
        .get({ owner, repo, pull_number: pull.number })
        .catch((error) => {
        throw refused(error, 'read which branch the pull request is for now', 'pull-requests: read');
    });
    const { ref: baseRef, sha: baseSha } = now.base;
    if (baseRef === pull.baseRef)
        return run;
    return { ...run, baseBranch: baseRef, pull: { ...pull, baseRef, baseSha, baseChanged: true } };
}

;// CONCATENATED MODULE: ./src/github/queued-pull.ts






/** The branch of a group, which only GitHub makes. */
const groupRef = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * The newest run of the same workflow that judged the one pull request of a merge group, where only code that the group holds, too, or its base did,
 * can have been in it. A run is listed by its head commit and does not say what that was merged into: a second pull request of the branch, or another
 * base, would have brought a workflow that nobody reviewed.
 *
 * @throws MeasurementError with what is not so, a clause: then nothing of that run counts
 */
async function queuedPull(connection, group) {
    const number = Number(groupRef.exec(group.ref)?.[1] ?? queued_pull_no(`its branch ${JSON.stringify(group.ref)} names no pull request`));
    const pull = await pullRequestAt(connection, number);
    const { headSha, fork, baseRef } = pullOf(pull);
    if (fork)
        queued_pull_no(`#${number} is from a fork`);
    if (baseRef !== group.run.baseBranch)
        queued_pull_no(`#${number} is for another branch`);
    await demandAlone(connection, group, { number, headSha });
    await demandOneBase(connection, number, pull.head);
    return { number, run: await newestRun(connection, group.workflow, pull) };
}
function queued_pull_no(message) {
    throw new src_documents/* MeasurementError */.HG({ message });
}
const readsPulls = 'pull-requests: read';
const readsRuns = 'actions: read';
async function pullRequestAt({ octokit, owner, repo }, number) {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number }).catch((error) => {
        throw refused(error, `read the pull request #${number}`, readsPulls);
    });
    return data;
}
/** The group is its base and this head: as a merge, or pressed into one commit, whose files are then all that speaks for it. */
async function demandAlone(connection, { run }, { number, headSha }) {
    const { parents } = await commitAt(connection, run.sha);
    const [base, head, ...others] = parents;
    if (base !== run.groupBase || others.length > 0 || (head !== undefined && head !== headSha))
        queued_pull_no(`the group is more than the head of #${number} on its base`);
}
/** After one of these a run of the same head was a merge into another branch. */
const queued_pull_otherBase = /base/;
/** The branch has had this one pull request, and that has had this one base. */
async function demandOneBase({ octokit, owner, repo }, number, head) {
    const pulls = await everyPage((page) => octokit.rest.pulls.list({ owner, repo, state: 'all', head: `${owner}:${head.ref}`, ...page }), 'list the pull requests of the branch', readsPulls);
    const ofBranch = pulls.filter((other) => other.head.ref === head.ref && other.head.repo?.id === head.repo?.id);
    if (ofBranch.length !== 1 || ofBranch[0]?.number !== number)
        queued_pull_no(`the branch ${JSON.stringify(head.ref)} has had other pull requests than #${number}`);
    const events = await everyPage((page) => octokit.rest.issues.listEvents({ owner, repo, issue_number: number, ...page }), 'read what happened to the pull request', readsPulls);
    if (events.some(({ event }) => queued_pull_otherBase.test(event)))
        queued_pull_no(`#${number} has had another base`);
}
/** The newest one decides: an older one that was green says nothing against it. */
async function newestRun({ octokit, owner, repo }, workflow, { number, head, created_at: opened }) {
    const { data, headers } = await octokit.rest.actions
        .listWorkflowRunsForRepo({ owner, repo, head_sha: head.sha, event: 'pull_request', per_page: 100 })
        .catch((error) => {
        throw refused(error, `list the runs of #${number}`, readsRuns);
    });
    if (hasNextPage(headers))
        queued_pull_no(`#${number} has more than 100 runs`);
    const runs = data.workflow_runs.filter((run) => run.head_sha === head.sha && run.event === 'pull_request' && run.path.split('@')[0] === workflow);
    const newest = runs.sort((a, b) => b.id - a.id)[0] ?? queued_pull_no(`the newest commit of #${number} has no run of ${workflow}`);
    const { id, conclusion, repository, actor, triggering_actor: again } = newest;
    const run = `the run ${id} of #${number}`;
    if (conclusion !== 'success')
        queued_pull_no(`${run} ended with ${conclusion ?? 'nothing yet'}`);
    // Of a head that is gone the repository is null, whatever the types say.
    if (newest.head_repository?.id !== repository.id)
        queued_pull_no(`${run} is of a fork`);
    if (newest.head_branch !== head.ref)
        queued_pull_no(`${run} is of another branch`);
    if (!(Date.parse(newest.created_at) >= Date.parse(opened)))
        queued_pull_no(`${run} is older than the pull request`);
    if ([actor, again].some((account) => account?.login === dependabot))
        queued_pull_no(`${run} is of Dependabot`);
    return { id, attempt: newest.run_attempt ?? 1 };
}

;// CONCATENATED MODULE: ./src/github/refused-event.ts

/**
 * Refuses the events that give secrets and a token that writes to what a stranger wrote.
 *
 * @param onlyReads the command starts nothing and reads no file of the change: it may judge what another run measured
 * @throws UsageError that says where it runs instead
 */
function refuseEvent({ event, triggeredBy }, onlyReads) {
    if (event === 'pull_request_target') {
        throw new src_documents/* UsageError */.eb({
            message: 'nothing is gated on pull_request_target, which gives secrets and a token that writes to code of strangers',
            hint: 'Run the gate on pull_request, and actions/gate on workflow_run for the comment on pull requests of forks: docs/forks.md of Model Gate'
        });
    }
    if (event !== 'workflow_run')
        return;
    if (!onlyReads) {
        throw new src_documents/* UsageError */.eb({
            message: 'on workflow_run only `gate` runs: it decides from what the other run handed over, and starts nothing',
            hint: 'Measure on pull_request, and use actions/gate here: docs/forks.md of Model Gate'
        });
    }
    if (triggeredBy?.status === 'completed')
        return;
    throw new src_documents/* UsageError */.eb({
        message: 'the run that started this one has not ended: what it measures may not be there yet',
        hint: 'Write under workflow_run: types: [completed]'
    });
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
        throw new src_documents/* MeasurementError */.HG({ file: name, message: 'is an asset of more than 1 GiB' });
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
/** Puts a file into a draft; one of the same name is replaced, unless it is known to hold these very bytes. */
async function uploadAsset({ octokit, owner, repo }, release, { name, bytes }) {
    const there = release.assets.find((asset) => asset.name === name);
    if (there?.state === 'uploaded' && there.digest === (0,src_documents/* digestOf */.ol)(bytes))
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
/**
 * Makes a release the latest one, and publishes it where it is a draft: readers see it from now on.
 *
 * @param body that it gets with the same change; without it keeps its own
 */
async function publishAsLatest({ octokit, owner, repo }, { id, tag }, body) {
    const changed = { release_id: id, draft: false, make_latest: 'true', ...(body !== undefined && { body }) };
    try {
        await octokit.rest.repos.updateRelease({ owner, repo, ...changed });
    }
    catch (error) {
        throw refused(error, `publish the release ${JSON.stringify(tag)}`, release_writing_permission);
    }
}
function releaseOf({ id, tag_name: tag, body, draft, upload_url: upload, assets }) {
    const uploads = upload.slice(0, upload.indexOf('/repos/'));
    return { id, tag, body: body ?? '', draft, uploads, assets };
}

;// CONCATENATED MODULE: ./src/github/remote-repository.ts
/**
 * The repository of GitHub that the address of a remote names, whether by https, by ssh, or as scp writes it.
 *
 * @param server address of GitHub, or of a server of one's own, such as `https://github.com`
 * @returns undefined where the address is of another host, or names no repository
 * @example
 * repositoryOfRemote('git@github.com:acme/churn.git', 'https://github.com') // => { owner: 'acme', repo: 'churn' }
 */
function repositoryOfRemote(remote, server) {
    const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/)(.+)$/.exec(remote);
    const [host, path] = scp === null ? partsOf(remote) : [scp[1], scp[2]];
    const own = new URL(server).hostname;
    // Where a firewall lets ssh out on 443 only, GitHub answers under another name.
    if (host?.toLowerCase() !== own && host?.toLowerCase() !== `ssh.${own}`)
        return undefined;
    const [owner = '', repo = '', ...more] = path.replace(/^\/+|\/+$/g, '').split('/');
    const name = repo.replace(/\.git$/, '');
    return more.length === 0 && isName(owner) && isName(name) ? { owner, repo: name } : undefined;
}
function partsOf(remote) {
    const url = URL.canParse(remote) ? new URL(remote) : undefined;
    return url !== undefined && /^(https?|ssh|git):$/.test(url.protocol) ? [url.hostname, url.pathname] : [undefined, ''];
}
function isName(text) {
    return /^[\w.-]+$/.test(text) && !/^\.{0,2}$/.test(text);
}

;// CONCATENATED MODULE: ./src/github/triggering-pull.ts

/**
 * Finds the pull request that the triggering run was for: the one that is open, whose head is the same commit of the same repository, and that is
 * for this repository. Nothing that the run wrote is asked.
 *
 * @returns the run with its pull request, or with the reason why no single one was found
 * @throws MeasurementError where GitHub cannot be asked
 */
async function withTriggeringPull(connection, run) {
    const { triggeredBy } = run;
    if (triggeredBy === undefined)
        return run;
    const { headRepository, headBranch } = triggeredBy;
    if (headRepository === undefined || headBranch === undefined)
        return { ...run, unmatched: 'the repository or the branch of its head is gone' };
    const listed = await openPulls(connection, `${headRepository.owner}:${headBranch}`);
    const ofBranch = listed.filter((each) => isOf(each, triggeredBy));
    const ofCommit = ofBranch.filter(({ head }) => head.sha === triggeredBy.headSha);
    const [pull, ...others] = ofCommit;
    if (pull === undefined)
        return { ...run, unmatched: noneOf(ofBranch) };
    if (others.length > 0)
        return { ...run, unmatched: `its commit is the head of several open pull requests: ${numbersOf(ofCommit)}` };
    return forPull(run, pull);
}
/** By ids and the commit: names can be given to another repository, and branches of forks are called like others. */
function isOf({ head, base }, { headRepository, repositoryId }) {
    // GitHub's description has no null here, its answers do.
    const from = head.repo;
    return from?.id === headRepository?.id && base.repo.id === repositoryId;
}
function noneOf(ofBranch) {
    return ofBranch.length === 0
        ? 'no open pull request has its commit at the head'
        : `another commit is at the head by now of ${numbersOf(ofBranch)}`;
}
function numbersOf(pulls) {
    return pulls.map(({ number }) => `#${number}`).join(', ');
}

;// CONCATENATED MODULE: ./src/github/index.ts
































/***/ })

};
