export const id = 547;
export const ids = [547];
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

/***/ 50547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13324);
/* harmony import */ var _contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86479);
/* harmony import */ var _load_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36217);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39032);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73252);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85405);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6390);










const parameters = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.onePolicy,
    baseline: _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.baseline,
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u['working-directory'],
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.output,
    'github-token': _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u['github-token'],
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.now,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.quiet
});
/** Finds production's numbers. */
const baseline = {
    name: 'baseline',
    summary: 'find the numbers of production',
    description: 'Looks for the baseline in each place of baseline.from in turn, says what each answered, and writes the first that has one as a baseline folder ' +
        '(evaluation.json and predictions.csv) into the output folder. Finding none is no error: the folder is then not written. Decides nothing.',
    examples: ['model-gate baseline --output production', 'model-gate baseline --baseline git:main:metrics/production'],
    parameters,
    outputs: {
        uri: 'Reference that answered; empty where no place has a baseline',
        version: 'Commit of the model in production, where it is known',
        path: 'Folder that the baseline was written into; empty where there is none'
    },
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .t)(terminal, given);
        const host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_7__/* .hostOf */ .w)(frontend, given);
        const policies = await (0,_load_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicies */ .h)([given.policy], await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceOf */ .B)(host, frontend, given));
        (0,_contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseContradictingInputs */ .b)(policies, given, frontend);
        const [located] = policies;
        const { policy } = located;
        const references = given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? []);
        if (references.length === 0) {
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
                key: 'baseline.from',
                message: 'names no place to look',
                hint: 'Write baseline.from, or give --baseline'
            });
        }
        const found = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBaseline */ .oL)(references, located, frontend);
        frontend.log.phase('');
        for (const { reference, result, detail } of found.tried)
            frontend.print(`${reference}: ${result} (${detail})\n`);
        if (found.side === undefined) {
            await frontend.publish({ outputs: { uri: '', version: '', path: '' } });
            return 0;
        }
        const { evaluation, table } = found.side;
        await frontend.publish({
            outputs: { uri: found.reference ?? '', version: evaluation.commit ?? '', path: given.output }
        });
        await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFolder */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output), evaluation, { policy, table });
        return 0;
    }
};


/***/ }),

/***/ 13324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The frontend as the parameters of a command want it. */
function configured(frontend, given) {
    const { now, 'working-directory': folder } = given;
    return {
        ...frontend,
        ...(now !== undefined && { now: () => new Date(now) }),
        ...(folder !== undefined && { workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, folder) }),
        color: frontend.color && given['no-color'] !== true
    };
}


/***/ }),

/***/ 86479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseContradictingInputs)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79696);

/**
 * An input of an action fills what a policy leaves out. On a command line a flag wins, and the report says so.
 *
 * @throws UsageError where an input says otherwise than the policy
 */
function refuseContradictingInputs(policies, given, { kind }) {
    if (kind === 'terminal')
        return;
    const problems = policies.flatMap(({ policy, path }) => {
        const { candidate, baseline, drift } = policy;
        return [
            ...contradiction(path, 'predictions', [given.predictions], [candidate.predictions]),
            ...contradiction(path, 'metrics', [given.metrics], candidate.metrics.map((file) => file.path)),
            ...contradiction(path, 'baseline', given.baseline ?? [], baseline?.from ?? []),
            ...contradiction(path, 'reference', [given.reference], [drift && sourceText(drift.reference)]),
            ...contradiction(path, 'current', [given.current], [drift?.current && sourceText(drift.current)])
        ];
    });
    if (problems.length > 0)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(problems);
}
const keys = {
    predictions: 'candidate.predictions',
    metrics: 'candidate.metrics',
    baseline: 'baseline.from',
    reference: 'drift.reference',
    current: 'drift.current'
};
function sourceText(source) {
    return source.kind === 'file' ? source.path : source.kind;
}
function contradiction(file, input, given, written) {
    const [asked, said] = [given, written].map((texts) => texts.filter((text) => text !== undefined));
    if (asked.length === 0 || said.length === 0 || asked.join('\n') === said.join('\n'))
        return [];
    return [
        {
            file,
            key: keys[input],
            message: `is ${said.map((text) => JSON.stringify(text)).join(', ')}, and the input ${input} is ${asked.map((text) => JSON.stringify(text)).join(', ')}`,
            hint: 'Leave the input out: the policy says it'
        }
    ];
}


/***/ }),

/***/ 73252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cU: () => (/* binding */ readersOf),
/* harmony export */   gu: () => (/* binding */ resolveAnchor),
/* harmony export */   oL: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86671);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79696);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61958);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96467);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71797);







/** Looks for production's numbers. Standards come from the commit that judges, where there is one. */
async function resolveBaseline(references, { policy, workspace }, frontend) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(references, {
        policy,
        open: (reference) => open(reference, frontend.workingDirectory, workspace),
        readers: readersOf(policy, 'baseline'),
        log: frontend.log,
        clock: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()
    });
}
/** The pinned release of the policy, where it has one. */
async function resolveAnchor(located, frontend) {
    const { baseline } = located.policy;
    return baseline?.anchor === undefined ? undefined : resolveBaseline([baseline.anchor], located, frontend);
}
/** How files of a measured model are read. */
function readersOf(policy, role) {
    return {
        predictions: (source) => (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um, source, { ...rowsOf(policy), role }),
        metrics: (bytes, name) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetricFile */ .D0)(bytes, { path: name, format: 'auto' }).metrics
    };
}
function rowsOf(policy) {
    if (policy.task !== undefined)
        return { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_4__/* .extrasOf */ .bI)(policy) };
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
        key: 'task',
        message: "is missing: without it nobody knows how to read the baseline's predictions",
        hint: 'Write `task: { type: binary }` or another type'
    });
}
async function open(reference, directory, workspace) {
    const { standards } = workspace;
    switch (reference.scheme) {
        case 'file':
            return standard(reference.path, directory, standards);
        case 'git':
            return atCommit(await workspace.commitAt(reference.ref), reference.path);
        case 'artifact':
        case 'release':
            return workspace.openStored(reference);
    }
}
async function standard(path, directory, standards) {
    const place = await (0,_standard_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfStandard */ .Y)(path, directory, standards);
    if (place === undefined)
        return undefined;
    if (place.at === 'commit')
        return atCommit(place.repository, place.path);
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diskShelf */ .oh)(directory), path, ...(place.detail !== undefined && { detail: place.detail }) };
}
async function atCommit(repository, path) {
    return {
        shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commitShelf */ .Kk)(repository),
        path,
        madeAt: await repository.committedAt(),
        detail: `commit ${repository.commit.slice(0, 12)}`
    };
}


/***/ }),

/***/ 71797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ placeOfStandard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/baseline/index.ts + 5 modules
var baseline = __webpack_require__(86671);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/documents/index.ts + 17 modules
var documents = __webpack_require__(79696);
// EXTERNAL MODULE: ./src/commands/workspace.ts + 3 modules
var workspace = __webpack_require__(83076);
;// CONCATENATED MODULE: ./src/commands/repository-path.ts





/**
 * Where the repository has a file that a policy names relative to the working directory; undefined where that is outside of it.
 *
 * @throws MeasurementError where a path that leaves the repository leads back into it: nobody could tell who brought the file along
 */
async function repositoryPath(path, directory, standards) {
    const inside = (0,workspace/* inRepository */.y)(standards, path);
    if (!(0,external_node_path_.isAbsolute)(path) && !leaves(inside))
        return (0,baseline/* pathInCommit */.wx)(inside);
    const root = await real((0,external_node_path_.resolve)(directory, (0,external_node_path_.relative)((0,external_node_path_.resolve)('/', standards.prefix), '/')));
    if (leaves((0,external_node_path_.relative)(root, await real((0,external_node_path_.resolve)(directory, path)))))
        return undefined;
    throw new documents/* MeasurementError */.HG({
        file: path,
        message: 'leads into the repository from outside',
        hint: 'Write the path relative to the working directory, so that its history can be read'
    });
}
function leaves(path) {
    return (0,external_node_path_.isAbsolute)(path) || /^\.\.([\\/]|$)/.test(path);
}
/** Without symbolic links, where there is such a file. */
function real(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}

;// CONCATENATED MODULE: ./src/commands/standard-place.ts



/**
 * Where a file that a policy names as a standard is read: at the commit that judges where that tracks it. What only the head tracks, the pull
 * request brought along, and it is none. What neither tracks was made in this run.
 *
 * @param directory that the path is relative to
 * @param standards undefined where nothing is proposed: the files on disk
 */
async function placeOfStandard(path, directory, standards) {
    const disk = { at: 'disk', path: (0,external_node_path_.resolve)(directory, path) };
    if (standards === undefined)
        return disk;
    const { repository, head } = standards;
    const tracked = await repositoryPath(path, directory, standards);
    if (tracked !== undefined) {
        if ((await (0,baseline/* trackedAt */.yS)(repository, tracked)).length > 0)
            return { at: 'commit', repository, path: tracked };
        if ((await (0,baseline/* trackedAt */.yS)(head, tracked)).length > 0)
            return undefined;
    }
    return { ...disk, detail: 'made in this run' };
}


/***/ }),

/***/ 85405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);

/** The GitHub that an action is a step on; undefined on a terminal. What only GitHub needs is loaded only there. */
async function hostOf(frontend, given) {
    if (frontend.kind === 'terminal')
        return undefined;
    const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(737), __webpack_require__.e(257), __webpack_require__.e(625), __webpack_require__.e(859), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 44319));
    return githubHost(frontend, given['github-token']);
}
/** Where a command reads from: a terminal from a checkout, an action from a repository of GitHub. */
async function workspaceOf(host, frontend, given) {
    if (host === undefined)
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutWorkspace */ .c)(given['policy-ref'], frontend);
    const { githubWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(737), __webpack_require__.e(257), __webpack_require__.e(625), __webpack_require__.e(859), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 44319));
    return githubWorkspace(host, frontend);
}


/***/ }),

/***/ 87229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);


/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed.
 *
 * @throws UsageError where nothing can be written there
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw misplaced(path, error);
    }
}
/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @throws UsageError where it cannot be
 */
async function makeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true }).catch((error) => {
        throw misplaced(path, error);
    });
}
/** Codes of a place that was chosen wrongly; others, such as a full disk, are not the user's. */
const chosenWrongly = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG'];
function misplaced(path, error) {
    const { code = '' } = error;
    if (!chosenWrongly.includes(code))
        return error;
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ file: path, message: `cannot be written (${code})`, hint: 'Name another place for it' });
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61958);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96467);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87229);






/**
 * A measured model as a folder: `evaluation.json`, and where it has rows `predictions.csv` with the columns that the policy needs.
 *
 * @returns the names of the files
 */
async function writeFolder(folder, evaluation, { policy, table }) {
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const predictions = table === undefined || policy.task === undefined ? undefined : await writeTable(folder, table, policy);
    const document = { ...evaluation, ...(predictions && { predictions }) };
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'evaluation.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .MF.parse(document)));
    return ['evaluation.json', ...(predictions === undefined ? [] : [predictions.path])];
}
async function writeTable(folder, source, policy) {
    if (policy.task === undefined)
        throw new RangeError('a table is read by a task');
    const columns = await (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readColumns */ .Ej)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, source, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role: 'baseline' });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'predictions.csv');
    if ('path' in source && source.path === path)
        throw overwritten(source.name);
    await (0,_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCsv */ .En)(path, columns);
    return {
        path: 'predictions.csv',
        digest: await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(path),
        rows: columns.count,
        columns: [...columns.columns.keys()]
    };
}
function overwritten(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        file,
        message: 'would be overwritten with the columns that the policy needs',
        hint: 'Name another folder with --output'
    });
}


/***/ })

};
