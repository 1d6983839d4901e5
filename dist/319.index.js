export const id = 319;
export const ids = [319,481];
export const modules = {

/***/ 86671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* reexport */ ageCheck),
  QR: () => (/* reexport */ ageInDays),
  Kk: () => (/* reexport */ commitShelf),
  b_: () => (/* reexport */ dataCheck),
  oh: () => (/* reexport */ diskShelf),
  Xn: () => (/* reexport */ findBaseline),
  Wp: () => (/* reexport */ heldShelf),
  lZ: () => (/* reexport */ isEvaluation),
  oU: () => (/* reexport */ loadBaseline),
  wx: () => (/* reexport */ pathInCommit),
  yS: () => (/* reexport */ trackedAt)
});

;// CONCATENATED MODULE: ./src/baseline/baseline-checks.ts
const DAY = 86_400_000;
/**
 * Age of a baseline in days, one decimal.
 *
 * @example
 * ageInDays(new Date('2026-01-01T00:00:00Z'), new Date('2026-01-02T12:00:00Z')) // => 1.5
 */
function ageInDays(madeAt, now) {
    return Math.round(((now.getTime() - madeAt.getTime()) / DAY) * 10) / 10;
}
/** `baseline/age`: a baseline older than `max-age`, or of unknown age, is one that `when.old-baseline` decides about. */
function ageCheck(policy, madeAt, now) {
    const limit = policy.baseline?.maxAgeMilliseconds;
    if (limit === undefined)
        return undefined;
    const days = Math.round((limit / DAY) * 100) / 100;
    const common = { id: 'baseline/age', family: 'baseline', subject: 'age', severity: 'block', limits: [] };
    if (madeAt === undefined) {
        return {
            ...common,
            status: 'fail',
            reason: 'Nobody says how old the baseline is.',
            nextStep: 'Keep it with its evaluation.json, or in git.'
        };
    }
    const age = now.getTime() - madeAt.getTime();
    if (age < -DAY) {
        return {
            ...common,
            status: 'fail',
            reason: `The baseline is dated ${madeAt.toISOString()}, which is still to come: nobody knows how old it is.`,
            nextStep: 'Look at the clock of the machine that made it, and measure production again.'
        };
    }
    if (age <= limit)
        return { ...common, status: 'pass', reason: `The baseline is ${ageInDays(madeAt, now)} days old.`, nextStep: '' };
    return {
        ...common,
        status: 'fail',
        reason: `The baseline is ${ageInDays(madeAt, now)} days old; at most ${days} are allowed.`,
        nextStep: 'Measure production again and promote that as the baseline.'
    };
}
/** `baseline/data`: where a side has no digest, nobody can prove that both were measured on the same rows. */
function dataCheck(policy, sameData) {
    if (sameData !== 'not-proven' || policy.when['unproven-data'] === 'ignore')
        return undefined;
    return {
        id: 'baseline/data',
        family: 'baseline',
        subject: 'data',
        status: 'fail',
        severity: 'block',
        limits: [],
        reason: 'It is not proven that both models were measured on the same data.',
        nextStep: 'Keep predictions row by row on both sides.'
    };
}

// EXTERNAL MODULE: ./src/documents/index.ts + 17 modules
var documents = __webpack_require__(79696);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/drift/index.ts + 76 modules
var drift = __webpack_require__(58625);
;// CONCATENATED MODULE: ./src/baseline/load-baseline.ts



const tableEnding = /\.(csv|tsv|jsonl|ndjson|parquet)(\.gz)?$/i;
/**
 * A baseline out of a folder, an `evaluation.json`, a file of predictions or a metric file.
 *
 * @returns undefined where there is nothing of that path
 * @throws MeasurementError where there is something and it cannot be read
 */
async function loadBaseline(spot, policy, readers) {
    const folder = await spot.shelf.names(spot.path);
    if (folder.length > 0)
        return fromFolder(spot, folder, { policy, readers });
    const bytes = await spot.shelf.read(spot.path);
    if (bytes === undefined)
        return undefined;
    return fromFile({ bytes, name: spot.name }, spot, { policy, readers });
}
async function fromFolder(spot, names, by) {
    const inside = (name) => ({
        ...spot,
        path: external_node_path_.posix.join(spot.path, name),
        name: `${spot.name.replace(/\/+$/, '')}/${name}`
    });
    const profile = names.includes('profile.json') ? await storedProfile(inside('profile.json'), by) : undefined;
    const table = names.find((name) => /^predictions\.(parquet|csv|tsv|jsonl)(\.gz)?$/.test(name));
    const main = names.includes('evaluation.json') ? 'evaluation.json' : table;
    if (main !== undefined)
        return { ...(await fromSpot(inside(main), by)), ...(profile && { profile }) };
    throw new documents/* MeasurementError */.HG({
        file: spot.name,
        message: 'is a folder without evaluation.json and without predictions.parquet or predictions.csv',
        hint: 'Name the file itself, or write a baseline folder with `model-gate evaluate --output`'
    });
}
async function fromSpot(spot, by) {
    return fromFile({ bytes: await listed(spot), name: spot.name }, spot, by);
}
/** Read only where the policy asks for drift: a profile that nobody asked for cannot stop a gate. */
async function storedProfile(spot, { policy }) {
    if (policy.drift === undefined)
        return undefined;
    return (0,drift/* parseProfile */.jZ)(new TextDecoder().decode(await listed(spot)), spot.name);
}
async function listed({ shelf, path, name }) {
    const bytes = await shelf.read(path);
    if (bytes !== undefined)
        return bytes;
    throw new documents/* MeasurementError */.HG({ file: name, message: 'was listed and is gone' });
}
async function fromFile(file, spot, { policy, readers }) {
    if (tableEnding.test(spot.path)) {
        const predictions = await readers.predictions(file);
        return { evaluation: bareEvaluation(policy, predictions), predictions, table: file };
    }
    if (isEvaluation(file.bytes))
        return fromEvaluation(file, spot, { policy, readers });
    return {
        evaluation: {
            schema: 'model-gate/evaluation@1',
            model: policy.model,
            metrics: readers.metrics(file.bytes, file.name)
        }
    };
}
/** A document of ours says so near its beginning. */
function isEvaluation(bytes) {
    return /"schema"\s*:\s*"model-gate\/evaluation@/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}
async function fromEvaluation({ bytes, name }, spot, { policy, readers }) {
    const evaluation = (0,documents/* parseEvaluation */.QK)(new TextDecoder().decode(bytes), name);
    if (evaluation.model !== policy.model) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'model',
            message: `is ${JSON.stringify(evaluation.model)}; the policy is for ${JSON.stringify(policy.model)}`
        });
    }
    if (evaluation.predictions === undefined || policy.task === undefined)
        return { evaluation };
    const path = beside(spot.path, evaluation.predictions.path, name);
    const table = await spot.shelf.read(path);
    if (table === undefined) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'predictions.path',
            message: `names ${JSON.stringify(evaluation.predictions.path)}, which is not there`
        });
    }
    if ((0,documents/* digestOf */.ol)(table) !== evaluation.predictions.digest) {
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: 'is not the file that evaluation.json was written with: its digest differs'
        });
    }
    const source = { name: path, bytes: table };
    return { evaluation, predictions: await readers.predictions(source), table: source };
}
/** A file that an evaluation names: in its own folder or below, so that a candidate cannot hand in the rows of another model. */
function beside(evaluation, path, name) {
    if (external_node_path_.posix.isAbsolute(path) || /^\.\.(\/|$)/.test(external_node_path_.posix.normalize(path))) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'predictions.path',
            message: `must be a file of the same folder, got ${JSON.stringify(path)}`,
            hint: 'Write the folder with `model-gate evaluate`'
        });
    }
    return external_node_path_.posix.join(external_node_path_.posix.dirname(evaluation), path);
}
/** A file of predictions says which data; its metrics are computed when they are compared. */
function bareEvaluation(policy, predictions) {
    return {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        dataset: { digest: predictions.digest, rows: predictions.rows.count },
        metrics: []
    };
}

;// CONCATENATED MODULE: ./src/baseline/chain.ts


/**
 * Looks for a baseline in each place in turn, and remembers what each said. The first that has one is used.
 *
 * @throws MeasurementError where a place cannot be reached and the policy does not say to go on, or where what is there cannot be read
 */
async function findBaseline(references, search) {
    const parsed = references.map((text) => ({ text, reference: (0,documents/* parseReference */.F2)(text) }));
    const tried = [];
    for (const [place, { text, reference }] of parsed.entries()) {
        const started = search.clock();
        const looked = await look(reference, text, search);
        const milliseconds = Math.round(search.clock() - started);
        tried.push({ reference: text, result: looked.result, detail: looked.detail, milliseconds });
        search.log.info(`baseline ${text}: ${looked.detail}`);
        if (looked.result !== 'used')
            continue;
        const rest = references
            .slice(place + 1)
            .map((each) => ({ reference: each, result: 'not-tried', detail: 'an earlier place had one' }));
        return {
            side: looked.side,
            reference: text,
            ...(looked.madeAt && { madeAt: looked.madeAt }),
            tried: [...tried, ...rest]
        };
    }
    return { tried };
}
async function look(reference, text, search) {
    const opened = await reach(reference, text, search);
    if (opened === undefined)
        return { result: 'none', detail: 'nothing there' };
    if ('unreachable' in opened)
        return { result: 'unreachable', detail: opened.unreachable };
    const side = await loadBaseline({ shelf: opened.shelf, path: opened.path, name: text }, search.policy, search.readers);
    const detail = opened.detail === undefined ? '' : ` (${opened.detail})`;
    if (side === undefined)
        return { result: 'none', detail: `nothing there${detail}` };
    const { verdict } = side.evaluation;
    if (verdict === 'fail' || verdict === 'error')
        return { result: 'refused', detail: `its own gate ended with ${verdict}${detail}` };
    const madeAt = side.evaluation.createdAt === undefined ? opened.madeAt : new Date(side.evaluation.createdAt);
    const rows = side.predictions === undefined ? 'numbers without rows' : `${side.predictions.rows.count} rows`;
    return { result: 'used', detail: `${rows}${detail}`, side, ...(madeAt && { madeAt }) };
}
async function reach(reference, text, { open, policy }) {
    try {
        return await open(reference);
    }
    catch (error) {
        if (!(error instanceof documents/* MeasurementError */.HG))
            throw error;
        if (policy.baseline?.onUnreachable === 'next')
            return { unreachable: error.message };
        throw new documents/* MeasurementError */.HG(error.problems.map((problem) => ({
            ...problem,
            message: `baseline ${text}: ${problem.message}`,
            hint: problem.hint ?? 'Write `on-unreachable: next` if the next place may be used instead'
        })));
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/baseline/tracked.ts


/**
 * A path as commits have it, from the root of the repository.
 *
 * @throws MeasurementError where it leads out of the repository
 * @example
 * pathInCommit('./data//old/../production/') // => 'data/production'
 */
function pathInCommit(path) {
    const plain = external_node_path_.posix.normalize(path).replace(/\/+$/, '');
    if (external_node_path_.posix.isAbsolute(path) || /^\.\.(\/|$)/.test(plain)) {
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: 'is outside of the repository',
            hint: 'Write the path from the root of the repository, such as metrics/production'
        });
    }
    return plain === '.' ? '' : plain;
}
/**
 * What a commit tracks at a path: the file itself, or the files of the folder; nothing where there is no such path.
 *
 * @throws MeasurementError where a part of the path is no folder: the commit does not say what a link or a submodule leads to
 */
async function trackedAt(repository, path) {
    const files = await repository.list(path);
    if (files.length > 0)
        return files;
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
        const above = parts.slice(0, length).join('/');
        if (!(await repository.list(above)).includes(above))
            continue;
        throw new documents/* MeasurementError */.HG({
            file: `${repository.commit.slice(0, 12)}:${path}`,
            message: `${above} is no folder but a file, a symbolic link or a submodule`,
            hint: 'Name the file where the repository keeps it'
        });
    }
    return [];
}

;// CONCATENATED MODULE: ./src/baseline/shelf.ts




/** Beyond this Node reads no file as a whole. */
const MOST_BYTES = 2 ** 31 - 1;
/** The files on disk. @param directory that relative paths start from */
function diskShelf(directory) {
    return {
        read: async (path) => {
            const found = await (0,promises_.stat)((0,external_node_path_.resolve)(directory, path)).catch(ifAbsent);
            if (found === undefined || found.isDirectory())
                return undefined;
            if (!found.isFile())
                throw new documents/* MeasurementError */.HG({ file: path, message: 'is not a regular file' });
            if (found.size > MOST_BYTES)
                throw tooLarge(path);
            return (0,promises_.readFile)((0,external_node_path_.resolve)(directory, path));
        },
        names: async (folder) => (await (0,promises_.readdir)((0,external_node_path_.resolve)(directory, folder)).catch(ifAbsent)) ?? []
    };
}
function tooLarge(file) {
    return new documents/* MeasurementError */.HG({
        file,
        message: 'is larger than 2 GiB',
        hint: 'Write it as Parquet, with the columns that the policy needs: model-gate evaluate'
    });
}
/** Absence is an answer; every other failure is one. */
function ifAbsent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
/** The files at a commit. */
function commitShelf(repository) {
    return {
        read: async (path) => {
            const file = pathInCommit(path);
            const files = await trackedAt(repository, file);
            return files.some((each) => each !== file) ? undefined : repository.readFile(file);
        },
        names: async (folder) => {
            const path = pathInCommit(folder);
            const inside = path === '' ? '' : `${path}/`;
            const below = (await trackedAt(repository, path)).filter((file) => file.startsWith(inside));
            return [...new Set(below.map((file) => file.slice(inside.length).split('/', 1)[0]))];
        }
    };
}
/** Files that are held in memory, all in one folder. */
function heldShelf(files) {
    return {
        read: (path) => Promise.resolve(files.get(path)),
        names: (folder) => Promise.resolve(folder === '' ? [...files.keys()] : [])
    };
}

;// CONCATENATED MODULE: ./src/baseline/index.ts







/***/ }),

/***/ 44319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubHost: () => (/* binding */ githubHost),
/* harmony export */   githubWorkspace: () => (/* binding */ githubWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12859);
/* harmony import */ var _stored_on_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15481);




/** The run, and a connection by the token of the job. Asks nothing yet. */
async function githubHost(frontend, token) {
    const { environment, log } = frontend;
    const run = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowRun */ .tM)(environment);
    return { run, connection: (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(token, { environment, owner: run.owner, repo: run.repository, log }) };
}
/** The repository on GitHub: what judges is read at the base commit, by the API; no checkout is needed for it. */
async function githubWorkspace({ run, connection }, frontend) {
    const judged = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .judgingCommit */ .OB)(connection, run);
    const base = judged?.base.commit ?? run.before;
    const branch = run.baseBranch;
    return {
        ...(judged && {
            standards: {
                repository: judged.base,
                head: judged.head,
                prefix: prefixOf(frontend),
                policyPrefix: '',
                proposal: true
            }
        }),
        policyFolder: frontend.environment['GITHUB_WORKSPACE'] ?? frontend.workingDirectory,
        candidateCommit: run.pull?.headSha ?? run.sha,
        record: { event: run.event, run: run.url, attempt: String(run.attempt), actor: run.actor },
        commitAt: async (ref) => {
            if (ref !== 'base')
                return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAt */ .uw)(connection, ref);
            if (judged !== undefined)
                return judged.base;
            if (base !== undefined)
                return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAt */ .uw)(connection, base);
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
                message: `git:base: means the commit that a change is built on, and on ${run.event} there is none`,
                hint: 'Name a branch, such as git:main:<path>'
            });
        },
        openStored: (reference) => (0,_stored_on_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openStored */ .c)(connection, reference, {
            ...(branch !== undefined && { branch }),
            ownRun: run.id,
            ...(base !== undefined && { base })
        })
    };
}
/** Path of the working directory in the checkout, '' or ending in '/'. */
function prefixOf({ environment, workingDirectory }) {
    const root = environment['GITHUB_WORKSPACE'];
    const inside = root === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root), workingDirectory);
    if (inside.startsWith('..')) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            message: `the working directory is outside of the checkout`,
            hint: 'Give working-directory as a path in the repository'
        });
    }
    return inside === '' ? '' : `${inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')}/`;
}


/***/ }),

/***/ 15481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openStored),
/* harmony export */   storedOnGitHub: () => (/* binding */ storedOnGitHub)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86671);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12859);



/** Opens an artifact or a release from a terminal: by the token and the repository that the environment names. */
async function storedOnGitHub(reference, { environment, log }) {
    const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || repo === undefined || owner === '') {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            message: `${reference.scheme}: needs to know the repository`,
            hint: 'Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN'
        });
    }
    const connection = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(environment['GITHUB_TOKEN'], { environment, owner, repo, log });
    return openStored(connection, reference, {});
}
/** Opens an artifact or a release. @returns undefined where there is none */
function openStored(connection, reference, standing) {
    return reference.scheme === 'release'
        ? openRelease(connection, reference.tag)
        : openArtifact(connection, reference, standing);
}
/** A tag may hold a slash: first the whole as a tag, then what is before the last slash, with the asset after it. */
async function openRelease(connection, reference) {
    const whole = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseFiles */ .dy)(connection, reference);
    const slash = reference.lastIndexOf('/');
    const path = whole === undefined && slash > 0 ? reference.slice(slash + 1) : '';
    const release = whole ?? (slash > 0 ? await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseFiles */ .dy)(connection, reference.slice(0, slash)) : undefined);
    if (release === undefined)
        return undefined;
    const { tag, publishedAt, names } = release;
    return {
        shelf: { read: (name) => release.read(name), names: (folder) => Promise.resolve(folder === '' ? names : []) },
        path,
        ...(publishedAt && { madeAt: publishedAt }),
        detail: `release ${tag}`
    };
}
async function openArtifact(connection, { name, workflow, branch }, standing) {
    const { found, refusals } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findArtifact */ .Kc)(connection, {
        name,
        ...(workflow !== undefined && { workflow }),
        branch: branch ?? standing.branch ?? (await defaultBranch(connection)),
        ...(standing.ownRun !== undefined && { ownRun: standing.ownRun }),
        ...(standing.base !== undefined && { base: standing.base })
    });
    const because = refusals.slice(0, 5).join('; ');
    if (found === undefined)
        return refusals.length === 0 ? undefined : { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(new Map()), path: '', detail: because };
    const detail = because === '' ? found.detail : `${found.detail}; not used: ${because}`;
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(found.files), path: '', madeAt: found.madeAt, detail };
}
async function defaultBranch({ octokit, owner, repo }) {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return data.default_branch;
}


/***/ })

};
