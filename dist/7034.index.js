export const id = 7034;
export const ids = [7034];
export const modules = {

/***/ 7457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBaselineFolder),
/* harmony export */   M: () => (/* binding */ isBaselineFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);


/**
 * Whether a baseline folder may hold a file of this name: nothing else is read from one, nor written to one.
 *
 * @example
 * isBaselineFile('predictions.csv') // => true
 * @example
 * isBaselineFile('../evaluation.json') // => false
 */
function isBaselineFile(name) {
    return /^(evaluation\.json|profile\.json|predictions\.(csv|tsv|jsonl|parquet)(\.gz)?)$/.test(name);
}
/**
 * Reads a baseline folder as bytes.
 *
 * @param name of the folder in messages
 * @returns undefined where there is no evaluation.json
 * @throws MeasurementError where it names predictions that are not there, or are others than it was written with
 */
async function readBaselineFolder(shelf, path, name) {
    const bytes = await shelf.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'evaluation.json'));
    if (bytes === undefined)
        return undefined;
    const file = `${name}/evaluation.json`;
    const evaluation = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvaluation */ .QK)(new TextDecoder().decode(bytes), file);
    const profile = await shelf.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'profile.json'));
    const files = new Map(profile === undefined ? [] : [['profile.json', profile]]);
    const { predictions } = evaluation;
    if (predictions === undefined)
        return { evaluation, files };
    const rows = isBaselineFile(predictions.path) ? await shelf.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, predictions.path)) : undefined;
    if (rows === undefined || (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(rows) !== predictions.digest) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            file,
            key: 'predictions.path',
            message: `names ${JSON.stringify(predictions.path)}, which is ${rows === undefined ? 'not there' : 'another file than it was written with'}`,
            hint: 'Write the folder with `model-gate run` or `model-gate evaluate`'
        });
    }
    return { evaluation, files: files.set(predictions.path, rows) };
}


/***/ }),

/***/ 57034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* reexport */ store/* BaselineMovedError */.L),
  iK: () => (/* reexport */ store/* NotWritableError */.i),
  cp: () => (/* reexport */ ageCheck),
  QR: () => (/* reexport */ ageInDays),
  Kk: () => (/* reexport */ shelf/* commitShelf */.Kk),
  $E: () => (/* reexport */ contentOf),
  b_: () => (/* reexport */ dataCheck),
  oh: () => (/* reexport */ shelf/* diskShelf */.oh),
  Xn: () => (/* reexport */ findBaseline),
  Dn: () => (/* reexport */ gtoTag),
  Wp: () => (/* reexport */ shelf/* heldShelf */.Wp),
  MP: () => (/* reexport */ baseline_folder/* isBaselineFile */.M),
  lZ: () => (/* reexport */ isEvaluation),
  oU: () => (/* reexport */ loadBaseline),
  Vx: () => (/* reexport */ logEvaluation),
  wx: () => (/* reexport */ tracked/* pathInCommit */.w),
  CB: () => (/* reexport */ baseline_folder/* readBaselineFolder */.C),
  Ib: () => (/* reexport */ standingAt),
  xX: () => (/* reexport */ storeOf),
  yS: () => (/* reexport */ tracked/* trackedAt */.y)
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

// EXTERNAL MODULE: ./src/baseline/baseline-folder.ts
var baseline_folder = __webpack_require__(7457);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/drift/index.ts + 79 modules
var drift = __webpack_require__(20442);
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
    // How a table is read is told by the end of its name: a pin is no part of it.
    const name = spot.name.replace(/#sha256=[0-9a-f]{64}$/, '');
    if (bytes !== undefined)
        return fromFile({ bytes, name }, spot, { policy, readers });
    const numbers = await spot.numbers?.();
    return numbers && { evaluation: fromNumbers(numbers, spot.name, { policy, readers }) };
}
/** What another tool measured, read as if it had written a file of its numbers. */
function fromNumbers({ metrics, parameters, dataset }, name, { policy, readers }) {
    const file = new TextEncoder().encode((0,documents/* canonicalJson */.dj)(Object.fromEntries(metrics)));
    return {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        ...(dataset && { dataset: { name: dataset.name } }),
        metrics: readers.metrics(file, name),
        ...(parameters && { parameters: { ...parameters } })
    };
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
 * @throws MeasurementError where a place cannot be reached and the policy does not say to go on, or no other place has one; or where what is there
 * cannot be read
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
            ...(looked.version !== undefined && { version: looked.version }),
            ...(looked.madeAt && { madeAt: looked.madeAt }),
            tried: [...tried, ...rest]
        };
    }
    refuseUnknown(tried);
    return { tried };
}
/** The next place may stand in for one that cannot be reached; that no other has a baseline does not say that this one has none. */
function refuseUnknown(tried) {
    const [first] = tried.filter(({ result }) => result === 'unreachable');
    if (first === undefined)
        return;
    throw new documents/* UnreachableError */.Jk({
        message: `baseline ${first.reference}: ${first.detail}`,
        hint: 'No other place has a baseline, and nobody knows whether this one has: run the job again once it can be reached'
    });
}
async function look(reference, text, search) {
    const opened = await reach(() => search.open(reference), documents/* MeasurementError */.HG, { text, search });
    if (opened === undefined)
        return { result: 'none', detail: 'nothing there' };
    if ('unreachable' in opened)
        return { result: 'unreachable', detail: opened.unreachable };
    const load = () => loadBaseline({ ...opened, name: text }, search.policy, search.readers);
    // What is there and cannot be read as a baseline ends the search: the next place must not hide it.
    const side = await reach(load, documents/* UnreachableError */.Jk, { text, search });
    const where = opened.detail === undefined ? [] : [opened.detail];
    if (side === undefined)
        return { result: 'none', detail: said('nothing there', where) };
    if ('unreachable' in side)
        return { result: 'unreachable', detail: side.unreachable };
    const { verdict, force, commit } = side.evaluation;
    if ((verdict === 'fail' || verdict === 'error') && force === undefined)
        return { result: 'refused', detail: said(`its own gate ended with ${verdict}`, where) };
    const madeAt = side.evaluation.createdAt === undefined ? opened.madeAt : new Date(side.evaluation.createdAt);
    const rows = side.predictions === undefined ? 'numbers without rows' : `${side.predictions.rows.count} rows`;
    const { version } = opened;
    return {
        result: 'used',
        detail: said(rows, [...where, ...(await distance(commit ?? opened.commit, search))]),
        side,
        ...(version !== undefined && { version }),
        ...(madeAt && { madeAt })
    };
}
function said(what, details) {
    return details.length === 0 ? what : `${what} (${details.join(', ')})`;
}
/** How far the baseline's commit is behind the base, where anybody knows; at the base itself nothing needs saying. */
async function distance(commit, { behind }) {
    const count = commit === undefined ? undefined : await behind?.(commit);
    if (count === undefined || count === 0)
        return [];
    return [`${count} ${count === 1 ? 'commit' : 'commits'} behind the base`];
}
/** @param kind of error that says that the place cannot be reached; others are thrown as they are */
async function reach(work, kind, { text, search }) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof kind))
            throw error;
        if (search.policy.baseline?.onUnreachable === 'next')
            return { unreachable: error.message.replaceAll(/\n */g, '; ') };
        throw new documents/* MeasurementError */.HG(error.problems.map((problem) => ({
            ...problem,
            message: `baseline ${text}: ${problem.message}`,
            hint: problem.hint ?? 'Write `on-unreachable: next` if the next place may be used instead'
        })));
    }
}

;// CONCATENATED MODULE: ./src/baseline/content.ts

/**
 * Digest of what was measured: the evaluation without when, where and under which verdict it was promoted, and the profile. The rows are in it by
 * their digest. The same model of the same commit on the same data has the same content.
 *
 * @param profile bytes of profile.json, where there is one
 */
function contentOf(evaluation, profile) {
    const measured = { ...evaluation, createdAt: undefined, verdict: undefined, force: undefined, links: undefined };
    const digest = profile === undefined ? 'none' : (0,documents/* digestOf */.ol)(profile);
    return (0,documents/* digestOf */.ol)(`${(0,documents/* documentText */.ZH)(documents/* evaluationSchema */.MF, measured)}profile ${digest}\n`);
}

;// CONCATENATED MODULE: ./src/baseline/gto.ts

/**
 * The tag that a reference stands for now, as GTO reads the tags of a repository: a version that was not taken back, or the newest assignment of a
 * stage whose commit lost neither the stage nor its version afterwards.
 *
 * @returns undefined where there is none
 * @throws MeasurementError where the model is deprecated, or the order of two tags cannot be told
 */
async function gtoTag({ artifact, stage, version }, tags) {
    const events = (await tags.named(artifact)).flatMap((tag) => eventOf(tag, artifact));
    refuseDeprecated(events, artifact);
    if (version !== undefined)
        return standing(eventsOf(events, `@${version}`));
    const lost = new Set();
    for (const each of withdrawn(events))
        lost.add(await tags.commitOf(each));
    for (const event of eventsOf(events, `#${stage}`)) {
        // Nobody lost anything: no commit needs to be looked up.
        if (!event.taken && lost.size === 0)
            return event.name;
        const commit = await tags.commitOf(event.name);
        if (event.taken)
            lost.add(commit);
        else if (!lost.has(commit))
            return event.name;
    }
    return undefined;
}
function eventOf(tag, artifact) {
    const rest = tag.startsWith(artifact) ? tag.slice(artifact.length) : '';
    const [, what, taken, counter] = /^([#@][^#!]+)(!?)(?:#(\d+))?$/.exec(rest) ?? [];
    if (what === undefined)
        return [];
    return [{ name: tag, what, taken: taken === '!', counter: counter === undefined ? undefined : Number(counter) }];
}
/** GTO shows nothing of a deprecated model. Which of its tags came after that, their names do not say. */
function refuseDeprecated(events, artifact) {
    const tag = events.find(({ what }) => what === '@deprecated');
    if (tag === undefined)
        return;
    throw new documents/* MeasurementError */.HG({
        message: `the tag ${tag.name} says that ${artifact} is deprecated`,
        hint: 'Name another model, or delete that tag'
    });
}
/** Those of one version or stage, the newest first. */
function eventsOf(events, what) {
    const own = events.filter((event) => event.what === what);
    const counted = own.some(({ counter }) => counter !== undefined);
    const unclear = own.find(({ taken, counter }) => counted && taken && counter === undefined);
    if (unclear !== undefined) {
        throw new documents/* MeasurementError */.HG({
            message: `the tag ${unclear.name} has no number, and others of ${what.slice(1)} have: their order cannot be told`,
            hint: 'Let GTO write it again with --simple false, and delete the one without a number'
        });
    }
    // Without a number: the first, or what took the first back.
    const time = ({ counter, taken }) => counter ?? (taken ? 0 : -1);
    return [...own].sort((a, b) => time(b) - time(a));
}
function standing([newest]) {
    return newest === undefined || newest.taken ? undefined : newest.name;
}
/** Tags by which versions were taken back for good: their commits have no stage any more. */
function withdrawn(events) {
    const versions = new Set(events.map(({ what }) => what).filter((what) => what.startsWith('@v')));
    return [...versions].flatMap((version) => {
        const [newest] = eventsOf(events, version);
        return newest?.taken === true ? [newest.name] : [];
    });
}

;// CONCATENATED MODULE: ./src/baseline/log-evaluation.ts
/**
 * Logs what a gate measured to MLflow, to the server that the environment names.
 *
 * @param markdown the report as people read it
 * @returns what was written, for people
 * @throws UsageError where no server is named; MeasurementError where it does not take it
 */
async function logEvaluation(record, markdown, surroundings) {
    const [{ mlflowServer }, { confirmWorkspace }, { historyOf, logRun }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2037)]).then(__webpack_require__.bind(__webpack_require__, 92037)),
        __webpack_require__.e(/* import() */ 8616).then(__webpack_require__.bind(__webpack_require__, 68616)),
        Promise.all(/* import() */[__webpack_require__.e(7119), __webpack_require__.e(6759)]).then(__webpack_require__.bind(__webpack_require__, 86759))
    ]);
    const server = mlflowServer({}, 'runs', surroundings);
    await confirmWorkspace(server);
    return `run ${await logRun(server, record, markdown, Date.now())} of the experiment ${historyOf(record.model)}`;
}

// EXTERNAL MODULE: ./src/baseline/shelf.ts
var shelf = __webpack_require__(94031);
;// CONCATENATED MODULE: ./src/baseline/standing.ts




/**
 * Looks what stands at a place that was opened.
 *
 * @param name the reference, for messages
 * @returns undefined where nothing does
 */
async function standingAt(opened, name) {
    const { shelf, path, version, content, numbers } = opened;
    const common = { opened, ...(version !== undefined && { version }), ...(content !== undefined && { content }) };
    const names = await shelf.names(path);
    const file = names.length === 0 ? path : external_node_path_.posix.join(path, 'evaluation.json');
    const bytes = await shelf.read(file);
    if (bytes !== undefined && isEvaluation(bytes)) {
        const evaluation = (0,documents/* parseEvaluation */.QK)(new TextDecoder().decode(bytes), name);
        const profile = names.includes('profile.json') ? await shelf.read(external_node_path_.posix.join(path, 'profile.json')) : undefined;
        return {
            ...common,
            ...told(evaluation),
            ...(names.length > 0 && { content: content ?? contentOf(evaluation, profile) })
        };
    }
    if (names.length > 0 || bytes !== undefined)
        return common;
    if ((await numbers?.()) === undefined)
        return undefined;
    return { ...common, ...(opened.commit !== undefined && { commit: opened.commit }) };
}
function told({ commit }) {
    return commit === undefined ? {} : { commit };
}

// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
;// CONCATENATED MODULE: ./src/baseline/stores.ts
/** The store that a reference speaks of. What only it needs is loaded only for it. */
async function storeOf(reference, surroundings) {
    switch (reference.scheme) {
        case 'hf': {
            const { huggingFaceStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(6583)]).then(__webpack_require__.bind(__webpack_require__, 66583));
            return huggingFaceStore(surroundings);
        }
        case 'https': {
            const { httpsStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1066)]).then(__webpack_require__.bind(__webpack_require__, 61066));
            return httpsStore(surroundings);
        }
        case 'mlflow': {
            const { mlflowStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7119), __webpack_require__.e(2037), __webpack_require__.e(2558)]).then(__webpack_require__.bind(__webpack_require__, 42558));
            return mlflowStore(surroundings);
        }
        case 'kfmr': {
            const { kubeflowStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1278)]).then(__webpack_require__.bind(__webpack_require__, 81278));
            return kubeflowStore(surroundings);
        }
        case 'kfp': {
            const { pipelinesStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3711), __webpack_require__.e(8886), __webpack_require__.e(7119), __webpack_require__.e(2037), __webpack_require__.e(5669)]).then(__webpack_require__.bind(__webpack_require__, 85669));
            return pipelinesStore(surroundings);
        }
        case 's3': {
            const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3711), __webpack_require__.e(573)]).then(__webpack_require__.bind(__webpack_require__, 70573));
            return s3Store(surroundings);
        }
    }
}

// EXTERNAL MODULE: ./src/baseline/tracked.ts
var tracked = __webpack_require__(21533);
;// CONCATENATED MODULE: ./src/baseline/index.ts














/***/ }),

/***/ 94031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ commitShelf),
/* harmony export */   Wp: () => (/* binding */ heldShelf),
/* harmony export */   oh: () => (/* binding */ diskShelf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62251);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21533);




/** Beyond this Node reads no file as a whole. */
const MOST_BYTES = 2 ** 31 - 1;
/** The files on disk. @param directory that relative paths start from */
function diskShelf(directory) {
    return {
        read: async (path) => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path)).catch(ifAbsent);
            if (found === undefined || found.isDirectory())
                return undefined;
            if (!found.isFile())
                throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({ file: path, message: 'is not a regular file' });
            if (found.size > MOST_BYTES)
                throw tooLarge(path);
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
        },
        names: async (folder) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, folder)).catch(ifAbsent)) ?? []
    };
}
function tooLarge(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({
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
            const file = (0,_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInCommit */ .w)(path);
            const files = await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedAt */ .y)(repository, file);
            return files.some((each) => each !== file) ? undefined : repository.readFile(file);
        },
        names: async (folder) => {
            const path = (0,_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInCommit */ .w)(folder);
            const inside = path === '' ? '' : `${path}/`;
            const below = (await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedAt */ .y)(repository, path)).filter((file) => file.startsWith(inside));
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


/***/ }),

/***/ 54494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ BaselineMovedError),
/* harmony export */   i: () => (/* binding */ NotWritableError)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);

/** A reference names nothing that a promotion can move, such as a version or a tag: it is passed over where the policy names it. */
class NotWritableError extends _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb {
}
/** Somebody else moved the baseline since it was judged or planned. */
class BaselineMovedError extends Error {
    name = 'BaselineMovedError';
}


/***/ }),

/***/ 21533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pathInCommit),
/* harmony export */   y: () => (/* binding */ trackedAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);


/**
 * A path as commits have it, from the root of the repository.
 *
 * @throws MeasurementError where it leads out of the repository
 * @example
 * pathInCommit('./data//old/../production/') // => 'data/production'
 */
function pathInCommit(path) {
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/+$/, '');
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^\.\.(\/|$)/.test(plain)) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
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
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            file: `${repository.commit.slice(0, 12)}:${path}`,
            message: `${above} is no folder but a file, a symbolic link or a submodule`,
            hint: 'Name the file where the repository keeps it'
        });
    }
    return [];
}


/***/ })

};
