export const id = 547;
export const ids = [547];
export const modules = {

/***/ 7349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* reexport */ ageCheck),
  QR: () => (/* reexport */ ageInDays),
  Kk: () => (/* reexport */ commitShelf),
  b_: () => (/* reexport */ dataCheck),
  oh: () => (/* reexport */ diskShelf),
  Xn: () => (/* reexport */ findBaseline),
  eM: () => (/* reexport */ refuseBase)
});

// UNUSED EXPORTS: loadBaseline, parseReference

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

// EXTERNAL MODULE: ./src/documents/index.ts + 10 modules
var documents = __webpack_require__(1795);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    if (names.includes('evaluation.json'))
        return fromSpot(inside('evaluation.json'), by);
    const table = names.find((name) => /^predictions\.(parquet|csv|tsv|jsonl)(\.gz)?$/.test(name));
    if (table !== undefined)
        return fromSpot(inside(table), by);
    throw new documents/* MeasurementError */.HG({
        file: spot.name,
        message: 'is a folder without evaluation.json and without predictions.parquet or predictions.csv',
        hint: 'Name the file itself, or write a baseline folder with `model-gate evaluate --output`'
    });
}
async function fromSpot(spot, by) {
    const bytes = await spot.shelf.read(spot.path);
    if (bytes === undefined)
        throw new documents/* MeasurementError */.HG({ file: spot.name, message: 'was listed and is gone' });
    return fromFile({ bytes, name: spot.name }, spot, by);
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
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(spot.path), evaluation.predictions.path);
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
/** A file of predictions says which data; its metrics are computed when they are compared. */
function bareEvaluation(policy, predictions) {
    return {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        dataset: { digest: predictions.digest, rows: predictions.rows.count },
        metrics: []
    };
}

;// CONCATENATED MODULE: ./src/baseline/reference.ts

/** Places that later versions look in. */
const later = ['models', 'kfmr', 'kfp', 'artifact', 'release', 'gto', 'https', 's3', 'hf'];
/**
 * Reads a reference as policies and flags write it.
 *
 * @throws UsageError that says which forms there are
 *
 * @example
 * parseReference('git:main:metrics/production') // => { scheme: 'git', ref: 'main', path: 'metrics/production' }
 */
function parseReference(text) {
    const [, scheme = '', rest = ''] = /^([a-z0-9]+):(.*)$/s.exec(text) ?? [];
    if (scheme === 'file' && rest !== '')
        return { scheme: 'file', path: rest };
    if (scheme === 'git') {
        const [, ref = '', path = ''] = /^([^:]*):(.+)$/s.exec(rest) ?? [];
        if (ref !== '' && path !== '')
            return { scheme: 'git', ref, path };
    }
    const shown = JSON.stringify(text);
    if (later.includes(scheme))
        throw new documents/* UsageError */.eb({ message: `${shown}: ${scheme}: is not available in this version` });
    throw new documents/* UsageError */.eb({
        message: `${shown} is no reference to a baseline`,
        hint: 'Write file:<path> or git:<branch, tag or commit>:<path>'
    });
}

;// CONCATENATED MODULE: ./src/baseline/chain.ts



/**
 * Looks for a baseline in each place in turn, and remembers what each said. The first that has one is used.
 *
 * @throws MeasurementError where a place cannot be reached and the policy does not say to go on, or where what is there cannot be read
 */
async function findBaseline(references, search) {
    const parsed = references.map((text) => ({ text, reference: parseReference(text) }));
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
    const side = await loadBaseline({ shelf: opened.shelf, path: reference.path, name: text }, search.policy, search.readers);
    const detail = opened.detail === undefined ? '' : ` (${opened.detail})`;
    if (side === undefined)
        return { result: 'none', detail: `nothing there${detail}` };
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
/** The base commit is GitHub's to say. */
function refuseBase(reference) {
    if (reference.scheme !== 'git' || reference.ref !== 'base')
        return;
    throw new documents/* UsageError */.eb({
        message: `git:base:${reference.path} means the base commit of a pull request, and here there is none`,
        hint: 'Give --policy-ref <commit>, or another place with --baseline, such as git:main:' + reference.path
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/baseline/shelf.ts


/** The files on disk. @param directory that relative paths start from */
function diskShelf(directory) {
    return {
        read: async (path) => {
            const found = await (0,promises_.stat)((0,external_node_path_.resolve)(directory, path)).catch(ifAbsent);
            return found?.isFile() === true ? (0,promises_.readFile)((0,external_node_path_.resolve)(directory, path)) : undefined;
        },
        names: async (folder) => {
            const entries = await (0,promises_.readdir)((0,external_node_path_.resolve)(directory, folder), { withFileTypes: true }).catch(ifAbsent);
            return (entries ?? []).filter((entry) => entry.isFile()).map(({ name }) => name);
        }
    };
}
/** Absence is an answer; every other failure is one. */
function ifAbsent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
/** The files at a commit. */
function commitShelf(repository) {
    const plain = (path) => path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return {
        read: async (path) => {
            const files = await repository.list(plain(path));
            return files.some((file) => file !== plain(path)) ? undefined : repository.readFile(plain(path));
        },
        names: async (folder) => {
            const inside = folder === '.' || folder === '' ? '' : `${plain(folder)}/`;
            const files = await repository.list(plain(folder));
            return files
                .filter((file) => file.startsWith(inside) && !file.slice(inside.length).includes('/'))
                .map((file) => file.slice(inside.length));
        }
    };
}

;// CONCATENATED MODULE: ./src/baseline/index.ts







/***/ }),

/***/ 547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1795);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3324);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9032);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3252);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2205);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6390);








const parameters = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.onePolicy,
    baseline: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.baseline,
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.output,
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.now,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.quiet
});
/** Finds production's numbers. */
const baseline = {
    name: 'baseline',
    summary: 'find the numbers of production',
    description: 'Looks for the baseline in each place of baseline.from in turn, says what each answered, and writes the first that has one as a baseline folder ' +
        '(evaluation.json and predictions.csv) into the output folder. Finding none is no error: the folder is then not written. Decides nothing.',
    examples: ['model-gate baseline --output production', 'model-gate baseline --baseline git:main:metrics/production'],
    parameters,
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_7__/* .configured */ .t)(terminal, given);
        const standards = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .standardsAt */ .gD)(given['policy-ref'], frontend.workingDirectory);
        const [located] = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicies */ .hd)([given.policy], frontend, standards);
        const { policy } = located;
        const references = given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? []);
        if (references.length === 0) {
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
                key: 'baseline.from',
                message: 'names no place to look',
                hint: 'Write baseline.from, or give --baseline'
            });
        }
        const found = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBaseline */ .o)(references, located, frontend);
        frontend.log.phase('');
        for (const { reference, result, detail } of found.tried)
            frontend.print(`${reference}: ${result} (${detail})\n`);
        if (found.side === undefined)
            return 0;
        const { evaluation, table } = found.side;
        await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFolder */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output), evaluation, { policy, table });
        return 0;
    }
};


/***/ }),

/***/ 3252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7349);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1795);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6870);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8545);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1937);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2205);








/** Looks for production's numbers. Standards come from the commit that judges, where one is named. */
async function resolveBaseline(references, { policy, standards }, frontend) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(references, {
        policy,
        open: (reference) => open(reference, frontend.workingDirectory, standards),
        readers: {
            predictions: (source) => (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_6__/* .tables */ .um, source, { ...rowsOf(policy), role: 'baseline' }),
            metrics: (bytes, name) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetricFile */ .D0)(bytes, { path: name, format: 'auto' }).metrics
        },
        log: frontend.log,
        clock: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()
    });
}
function rowsOf(policy) {
    if (policy.task !== undefined)
        return { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_5__/* .extrasOf */ .bI)(policy) };
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
        key: 'task',
        message: "is missing: without it nobody knows how to read the baseline's predictions",
        hint: 'Write `task: { type: binary }` or another type'
    });
}
async function open(reference, directory, standards) {
    if (reference.scheme === 'git') {
        if (reference.ref === 'base' && standards !== undefined)
            return atCommit(standards, (path) => path);
        (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseBase */ .eM)(reference);
        const repository = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gitRepository */ .x)(directory, reference.ref);
        return {
            shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commitShelf */ .Kk)(repository),
            madeAt: await repository.committedAt(),
            detail: `commit ${repository.commit.slice(0, 12)}`
        };
    }
    return standards === undefined ? { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diskShelf */ .oh)(directory) } : standard(reference.path, directory, standards);
}
/**
 * A `file:` is a standard: taken from the commit that judges where that tracks it. What only the head tracks, the pull request brought along, and
 * it is none. What neither tracks was made in this run.
 */
async function standard(path, directory, standards) {
    const tracked = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .inRepository */ .yJ)(standards, path);
    if ((await standards.repository.list(tracked)).length > 0)
        return atCommit(standards, (inside) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .inRepository */ .yJ)(standards, inside));
    const head = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gitRepository */ .x)(directory, 'HEAD');
    if ((await head.list(tracked)).length > 0)
        return undefined;
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diskShelf */ .oh)(directory), detail: 'made in this run' };
}
async function atCommit({ repository }, pathOf) {
    const shelf = (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commitShelf */ .Kk)(repository);
    return {
        shelf: { read: (path) => shelf.read(pathOf(path)), names: (folder) => shelf.names(pathOf(folder)) },
        madeAt: await repository.committedAt(),
        detail: `commit ${repository.commit.slice(0, 12)}`
    };
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1795);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1937);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7229);






/** A measured model as a folder: `evaluation.json`, and where it has rows `predictions.csv` with the columns that the policy needs. */
async function writeFolder(folder, evaluation, { policy, table }) {
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const predictions = table === undefined || policy.task === undefined ? undefined : await writeTable(folder, table, policy);
    const document = { ...evaluation, ...(predictions && { predictions }) };
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evaluation.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationSchema */ .MF.parse(document)));
}
async function writeTable(folder, source, policy) {
    if (policy.task === undefined)
        throw new RangeError('a table is read by a task');
    const columns = await (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readColumns */ .Ej)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, source, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role: 'baseline' });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'predictions.csv');
    await (0,_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCsv */ .En)(path, columns);
    return {
        path: 'predictions.csv',
        digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)),
        rows: columns.count,
        columns: [...columns.columns.keys()]
    };
}


/***/ })

};
