export const id = 158;
export const ids = [158];
export const modules = {

/***/ 39032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79696);


/** Parameters that several commands share. Each is described once; help and metadata are made from here. */
const shared = {
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default(['.github/model-gate.yml'])
        .describe('Policy that says what good enough means; several policies are several models')
        .meta({ placeholder: 'FILE' }),
    onePolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .default('.github/model-gate.yml')
        .describe('Policy that says what good enough means')
        .meta({ placeholder: 'FILE' }),
    policyRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Commit at which policy and standards are read, such as origin/main; default: the files on disk')
        .meta({ where: 'cli', placeholder: 'COMMIT' }),
    predictions: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Predictions of the candidate: candidate.predictions of the policy')
        .meta({ placeholder: 'FILE' }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Metric file of the candidate: candidate.metrics of the policy')
        .meta({ placeholder: 'FILE' }),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([])
        .describe('Where the numbers of production are, such as file:production.csv: baseline.from of the policy; several are tried in order')
        .meta({ placeholder: 'REF' }),
    reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Table or profile that drift is measured from: drift.reference of the policy')
        .meta({ placeholder: 'TABLE' }),
    current: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Table that is looked at for drift: drift.current of the policy')
        .meta({ placeholder: 'TABLE' }),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Folder in the checkout that paths in a policy are relative to')
        .meta({ where: 'action', placeholder: 'DIR' }),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Token that reads policy and baselines (contents: read) and writes the comment (pull-requests: write)')
        .meta({ where: 'action', actionDefault: '${{ github.token }}' }),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .commentModes */ .sw)
        .optional()
        .describe('When the pull request gets a comment, where the policy does not say; on-change without both')
        .meta({ where: 'action' }),
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, . _ or -')
        .default('model-gate')
        .describe('What tells this comment from others of the same pull request')
        .meta({ where: 'action' }),
    needs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Results of the jobs before this one, the needs context as JSON: each must be success')
        .meta({ where: 'action', placeholder: 'JSON' }),
    'expected-legs': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([])
        .describe('Names of legs that must have handed over a document')
        .meta({ where: 'action', placeholder: 'NAME' }),
    leg: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Name of this leg of a matrix, a-z 0-9 _ -; default: made from the values of the matrix')
        .meta({ where: 'action', actionDefault: '${{ toJSON(matrix) }}' }),
    upload: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'never'])
        .default('auto')
        .describe('Whether documents are handed to later jobs as artifacts; auto: where there is an artifact service')
        .meta({ where: 'action' }),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('model-gate').describe('Folder for what is written').meta({ placeholder: 'DIR' }),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['text', 'markdown', 'json'])
        .default('text')
        .describe('What standard output gets')
        .meta({ where: 'cli' }),
    quiet: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('No progress on standard error').meta({ where: 'cli' }),
    'no-color': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('No colours').meta({ where: 'cli' }),
    now: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ error: 'must be a time such as 2026-08-31T12:00:00Z' })
        .optional()
        .describe('The time that ages and expiry dates are held against')
        .meta({ where: 'cli', placeholder: 'TIME' }),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^\d{1,15}$/, 'must be a whole number of at most 15 digits')
        .transform(Number)
        .optional()
        .describe('Seed of all resampling; default: made from the data')
        .meta({ where: 'cli', placeholder: 'N' })
};


/***/ }),

/***/ 80463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profile: () => (/* binding */ profile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58625);
/* harmony import */ var _drift_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78710);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39032);
/* harmony import */ var _profile_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27442);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87229);








const parameters = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    table: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP())
        .default([])
        .describe('Table, or stored profile of one; several are parts of one whole')
        .meta({ positional: true, placeholder: 'TABLE' }),
    edges: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .optional()
        .describe('Profile at whose edges numbers are counted, so that the two can be compared or added')
        .meta({ placeholder: 'FILE' }),
    exclude: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP())
        .default([])
        .describe('Column that is left out, such as an id')
        .meta({ placeholder: 'COLUMN' }),
    'min-count': zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^\d{1,9}$/, 'must be a whole number')
        .transform(Number)
        .default(0)
        .describe('Rows from which a category is named; rarer ones are counted together')
        .meta({ placeholder: 'N' }),
    contract: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().default(false).describe('Propose a data contract instead'),
    output: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('File to write; default: standard output').meta({ placeholder: 'FILE' }),
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .shared */ .u.quiet
});
/** Summarises a table. */
const profile = {
    name: 'profile',
    summary: 'summarise a table without its rows',
    description: 'Writes a small summary of a table: per column its type, counts, moments, quantiles or categories, and no row. Kept with a baseline it is what ' +
        'later data are compared with. With --contract it proposes a data contract for a person to review.',
    examples: [
        'model-gate profile january.parquet --output profile.json',
        'model-gate profile part-1.csv part-2.csv --edges profile.json',
        'model-gate profile january.parquet --contract --output contract.yml'
    ],
    parameters,
    run: async (given, frontend) => {
        if (given.table.length === 0)
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ message: 'names no table', hint: 'model-gate profile january.parquet' });
        const like = given.edges === undefined ? undefined : await edgesIn(given.edges, given, frontend);
        const whole = await profileOfAll(given, like, frontend);
        frontend.log.phase('');
        const text = given.contract
            ? (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .proposedContract */ .VK)(whole)
            : (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .profileText */ .z1)((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .storedProfile */ .xR)(like ? (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recounted */ .gg)(whole, (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesOf */ .q4)(like)) : whole, { minCount: given['min-count'] }));
        if (given.output === undefined)
            frontend.print(text);
        else
            await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output), text);
        return 0;
    }
};
/** As it is stored: at the edges of a table itself, which may be one for each of its rows, two profiles could not be added. */
async function edgesIn(path, given, frontend) {
    return (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .storedProfile */ .xR)(await profileOn(path, given, frontend), { minCount: 0 });
}
/** Parts are counted at the edges of the first, so that they add up. A part without rows, whose columns nothing tells the types of, adds nothing. */
async function profileOfAll({ table, exclude }, edges, frontend) {
    let whole;
    let like = edges;
    for (const path of table) {
        const part = await profileOn(path, { exclude, ...(like && { like }) }, frontend);
        if (table.length === 1)
            (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .demandRows */ .N7)(part, path);
        if (part.rows === 0)
            continue;
        like ??= part;
        whole = whole === undefined ? part : (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedProfiles */ .Fl)(whole, part);
    }
    if (whole !== undefined)
        return whole;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({ message: `none of the ${table.length} parts has rows`, hint: 'Look at what wrote them' });
}
async function profileOn(path, { exclude, like }, { workingDirectory, log }) {
    const data = await (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .dataOnDisk */ .bz)(path, workingDirectory);
    if (data.kind === 'profile')
        return data.profile;
    log.phase(`profiling ${path}`);
    const types = new Map((like?.columns ?? []).map(({ name, type }) => [name, type]));
    return (0,_profile_table_js__WEBPACK_IMPORTED_MODULE_5__/* .profileTable */ .A)(data.table, { types, exclude: new Set(exclude), log, ...(like && { edges: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesOf */ .q4)(like) }) });
}


/***/ }),

/***/ 83076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkoutWorkspace),
  y: () => (/* binding */ inRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 17 modules
var documents = __webpack_require__(79696);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/git/run-git.ts


/** Largest file that is read out of a commit. */
const MOST_BYTES = 2 ** 30;
/**
 * Runs git without a shell, without prompts, in English. A failure of git is a result; only a git that cannot be started is an error.
 *
 * @throws MeasurementError where there is no git
 */
function runGit(directory, arguments_) {
    const options = {
        cwd: directory,
        env: { ...withoutRepository(process.env), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        encoding: 'buffer',
        maxBuffer: MOST_BYTES
    };
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...arguments_], options, (error, out, err) => {
            if (error === null)
                resolve({ code: 0, out, err: '' });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, out, err: err.toString('utf8').trim() });
            else
                reject(unstartable(error));
        });
    });
}
/** A hook that runs us has set these to its own repository. */
function withoutRepository(environment) {
    const names = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'];
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}
function unstartable(error) {
    if (error.code === 'ENOENT') {
        return new documents/* MeasurementError */.HG({
            message: 'git is not installed, or the folder is gone',
            hint: 'Install git, or use a file: reference'
        });
    }
    return new documents/* MeasurementError */.HG({ message: `git could not be run: ${error.message}` });
}

;// CONCATENATED MODULE: ./src/git/git-repository.ts


/**
 * The files of one commit, by the git command line.
 *
 * @param ref branch, tag or commit
 * @throws MeasurementError where the folder is in no repository or the commit is not there
 */
async function gitRepository(directory, ref) {
    const commit = await commitOf(directory, ref);
    const root = (await succeeded(directory, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '');
    return {
        commit,
        readFile: (path) => readBlob(root, commit, path),
        hashOf: async (path) => (await entryAt(root, commit, path))?.hash,
        list: (folder) => list(root, commit, folder),
        committedAt: async () => new Date((await succeeded(root, ['show', '-s', '--format=%cI', commit])).toString('utf8').trim())
    };
}
/**
 * Path of a folder in its repository: '' at the root, else ending in '/'.
 *
 * @throws MeasurementError where the folder is in no repository
 */
async function gitPrefix(directory) {
    return (await succeeded(directory, ['rev-parse', '--show-prefix'])).toString('utf8').replace(/\r?\n$/, '');
}
async function commitOf(directory, ref) {
    const found = await runGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (found.code === 0)
        return found.out.toString('utf8').trim();
    const inside = await runGit(directory, ['rev-parse', '--git-dir']);
    if (inside.code !== 0)
        throw failure(inside);
    throw new documents/* MeasurementError */.HG({
        message: `there is no commit ${JSON.stringify(ref)} in this clone`,
        hint: 'Fetch it: git fetch origin <branch>; in CI check out with fetch-depth: 0'
    });
}
async function entryAt(root, commit, path) {
    const listing = (await succeeded(root, ['ls-tree', '-z', '--full-tree', commit, '--', literal(path)])).toString('utf8');
    const [mode = '', type = '', hash = ''] = (listing.split('\t')[0] ?? '').split(' ');
    return listing === '' ? undefined : { mode, type, hash };
}
async function readBlob(root, commit, path) {
    const entry = await entryAt(root, commit, path);
    if (entry === undefined)
        return undefined;
    const name = `${commit.slice(0, 12)}:${path}`;
    if (entry.type !== 'blob' || entry.mode === '120000') {
        const kind = entry.type === 'tree' ? 'a folder' : entry.type === 'commit' ? 'a submodule' : 'a symbolic link';
        throw new documents/* MeasurementError */.HG({ file: name, message: `is ${kind}, not a file`, hint: 'Name the file itself' });
    }
    const bytes = await succeeded(root, ['cat-file', 'blob', `${commit}:${path}`]);
    (0,documents/* refuseLfsPointer */.Dl)(bytes, name);
    return bytes;
}
async function list(root, commit, folder) {
    const path = folder === '' || folder === '.' ? [] : ['--', literal(folder)];
    const listing = await succeeded(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, ...path]);
    return listing
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
/** ls-tree takes plain paths; one that leaves the repository is an absent one. */
function literal(path) {
    return path.replace(/^(\.\/)+/, '');
}
async function succeeded(directory, arguments_) {
    const result = await runGit(directory, arguments_);
    if (result.code !== 0)
        throw failure(result);
    return result.out;
}
function failure({ err }) {
    const known = err.includes('not a git repository');
    return new documents/* MeasurementError */.HG({
        message: known ? 'this folder is in no git repository' : `git failed: ${err.split('\n')[0] ?? ''}`,
        hint: known ? 'Run it in a clone, or use a file: reference' : 'Run the same command by hand to see more'
    });
}

;// CONCATENATED MODULE: ./src/git/index.ts


;// CONCATENATED MODULE: ./src/commands/workspace.ts



/** The checkout that a command line works in. @param policyRef commit that judges; the files on disk without */
async function checkoutWorkspace(policyRef, frontend) {
    const { workingDirectory: directory } = frontend;
    const standards = policyRef === undefined ? undefined : await standardsAt(policyRef, directory);
    return {
        ...(standards && { standards }),
        policyFolder: directory,
        commitAt: (ref) => {
            if (ref !== 'base')
                return gitRepository(directory, ref);
            if (standards !== undefined)
                return Promise.resolve(standards.repository);
            throw noBase;
        },
        openStored: async (reference) => {
            const { storedOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(737), __webpack_require__.e(257), __webpack_require__.e(625), __webpack_require__.e(859), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 15481));
            return storedOnGitHub(reference, frontend);
        }
    };
}
async function standardsAt(ref, directory) {
    const prefix = await gitPrefix(directory);
    return {
        repository: await gitRepository(directory, ref),
        head: await gitRepository(directory, 'HEAD'),
        prefix,
        policyPrefix: prefix,
        proposal: false
    };
}
/** The base commit is GitHub's to say. */
const noBase = new documents/* UsageError */.eb({
    message: 'git:base: means the base commit of a pull request, and here there is none',
    hint: 'Give --policy-ref <commit>, or another place with --baseline, such as git:main:<path>'
});
/** Path of a file that a policy names, in the repository. */
function inRepository({ prefix }, path) {
    return external_node_path_.posix.normalize(prefix + path.replaceAll('\\', '/'));
}


/***/ })

};
