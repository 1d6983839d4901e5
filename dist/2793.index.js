export const id = 2793;
export const ids = [2793];
export const modules = {

/***/ 68603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62060);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71797);




/**
 * The data contract that the policy names, read where standards are.
 *
 * @returns undefined where the policy names none; `unjudged` where only the change itself brings it along
 * @throws UsageError with all its mistakes, or where there is none
 */
async function readContract({ policy: { dataContract: path }, workspace }, { workingDirectory }) {
    if (path === undefined)
        return undefined;
    const place = await (0,_standard_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfStandard */ .Y)(path, workingDirectory, workspace.standards);
    if (place === undefined)
        return 'unjudged';
    const bytes = place.at === 'commit'
        ? await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .commitShelf */ .Kk)(place.repository).read(place.path)
        : await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diskShelf */ .oh)(workingDirectory).read(path);
    if (bytes !== undefined)
        return (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadContract */ .lF)(bytes, path);
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        file: path,
        message: 'there is no such data contract',
        hint: 'Propose one with `model-gate profile TABLE --contract`'
    });
}


/***/ }),

/***/ 92793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/evaluation/index.ts + 22 modules
var evaluation = __webpack_require__(28956);
// EXTERNAL MODULE: ./src/policy/index.ts + 51 modules
var policy = __webpack_require__(62060);
// EXTERNAL MODULE: ./src/setup/index.ts + 40 modules
var setup = __webpack_require__(40398);
// EXTERNAL MODULE: ./src/commands/data-contract.ts
var data_contract = __webpack_require__(68603);
// EXTERNAL MODULE: ./src/report/index.ts + 33 modules
var report = __webpack_require__(34428);
;// CONCATENATED MODULE: ./src/commands/finding-text.ts


/** A finding with its rule, as `describeProblem` writes problems. */
function findingText({ rule, kind, ...problem }) {
    const message = `${kind === 'advice' ? 'advice: ' : ''}${problem.message}${rule === undefined ? '' : ` [${rule}]`}`;
    return (0,documents/* describeProblem */.BJ)({
        ...problem,
        ...(problem.file !== undefined && { file: (0,report/* visibleText */.Q6)(problem.file) }),
        message
    });
}

// EXTERNAL MODULE: ./src/commands/load-policies.ts + 5 modules
var load_policies = __webpack_require__(63977);
// EXTERNAL MODULE: ./src/commands/parameters.ts
var parameters = __webpack_require__(39032);
// EXTERNAL MODULE: ./src/commands/policies-on-disk.ts
var policies_on_disk = __webpack_require__(88890);
;// CONCATENATED MODULE: ./src/commands/repository-files.ts




const workflowFolder = '.github/workflows';
/** More of a file is not read: it is then too long for GitHub too. */
const longest = 4_194_304;
/**
 * What decides in a checkout about merging: workflows, code owners, and the policies that exist: those that are asked for, and those of
 * the usual name.
 *
 * @param policies paths relative to the folder, `/` or the system's separator
 */
async function repositoryFiles(folder, policies) {
    const workflows = await Promise.all((await workflowNames(folder)).map((name) => textFile(folder, `${workflowFolder}/${name}`)));
    const owners = await Promise.all(setup/* ownerFiles */.lD.map((path) => textFile(folder, path)));
    const codeowners = owners.find((file) => file !== undefined);
    const action = await textFile(folder, 'action.yml');
    const ours = /^name: Model Gate\r?$/m.test(action?.text ?? '');
    const yamlFiles = await (0,policies_on_disk/* yamlFilesIn */.w)(folder);
    const others = ours ? [] : await (0,policies_on_disk/* policiesAmong */.p)(yamlFiles, folder);
    return {
        workflows: workflows.filter((file) => file !== undefined),
        policies: [...new Set([...(await existing(folder, policies)), ...others])],
        yamlFiles,
        ...(codeowners && { codeowners }),
        ours
    };
}
async function workflowNames(folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, workflowFolder), { withFileTypes: true }).catch(nothingThere);
    return (entries ?? [])
        .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
        .map(({ name }) => name)
        .sort();
}
/** Paths of files inside the folder, with `/`. */
async function existing(folder, paths) {
    const inside = [...new Set(paths.map((path) => external_node_path_.posix.normalize(path.replaceAll('\\', '/'))))].filter((path) => !path.startsWith('..') && !/^([A-Za-z]:)?\//.test(path));
    const found = await Promise.all(inside.map(async (path) => (await (0,promises_.stat)((0,external_node_path_.join)(folder, path)).catch(nothingThere))?.isFile() === true));
    return inside.filter((_, index) => found[index]);
}
async function textFile(folder, path) {
    const file = await (0,promises_.open)((0,external_node_path_.join)(folder, path)).catch(nothingThere);
    if (file === undefined)
        return undefined;
    try {
        if (!(await file.stat()).isFile())
            return undefined;
        const buffer = Buffer.alloc(Math.min((await file.stat()).size, longest));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return { path, text: new TextDecoder().decode(buffer.subarray(0, bytesRead)) };
    }
    finally {
        await file.close();
    }
}
/** Where there is no file there is nothing to say; anything else is an error. */
function nothingThere(error) {
    const { code } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/lint.ts














const lint_parameters = schemas/* object */.Ikc({
    policy: parameters/* shared */.u.policy,
    'policy-ref': parameters/* shared */.u.policyRef.describe('Commit at which policies are read, such as origin/main; default: the files on disk')
});
/** Checks policies before they judge, and the workflows that are to ask them. */
const lint = {
    name: 'lint',
    summary: 'check policies, workflows and code owners',
    description: 'Reads policies as a run would, and .github/workflows and CODEOWNERS of the working directory, and prints every mistake with its line and column: ' +
        'what is wrong, what GitHub makes of it, what to write instead (docs/lint.md). Only workflows that use Model Gate are judged.',
    exitCodes: '0 no finding (advice is none), 1 a finding, in a policy or elsewhere, 2 usage mistake',
    examples: [
        'model-gate lint',
        'model-gate lint --policy models/churn/model-gate.yml --policy models/fraud/model-gate.yml',
        'model-gate lint --policy-ref origin/main'
    ],
    parameters: lint_parameters,
    run: async (given, frontend) => {
        const floors = given['policy-ref'] === undefined ? await floorsAmong(given.policy, frontend) : [];
        const asked = given.policy.filter((path) => floors.every((floor) => floor.path !== path));
        const { policies, mistakes } = await readPolicies(asked, await workspaceAt(given['policy-ref'], frontend));
        const paths = [...asked, ...policies.map(({ path }) => path), ...mistakes.map(({ file }) => file ?? '')];
        const files = await repositoryFiles(frontend.workingDirectory, paths.filter((path) => path !== ''));
        const reusing = policies.filter(({ policy }) => policy.mergeQueue === 'reuse').map(({ path }) => path);
        const contracts = await contractMistakes(policies, frontend);
        const advice = policies.flatMap(({ policy, path }) => (0,setup/* adviseOnSlices */.zw)(policy, path));
        const today = frontend.now().toISOString().slice(0, 10);
        const stale = policies.flatMap(({ policy, path }) => (0,setup/* staleWaivers */.dr)(policy, path, today));
        const findings = [
            ...mistakes,
            ...floors.flatMap(({ problems }) => problems),
            ...contracts.flatMap(({ problems }) => problems),
            ...(0,setup/* lintWorkflows */.E2)({ ...files, reusing }),
            ...stale,
            ...(await deadPatterns(policies, frontend)),
            ...advice
        ].sort(setup/* byPlace */.hz);
        for (const { path, problems } of floors)
            if (problems.length === 0)
                frontend.print(`${path}: no mistakes (a floor, which has no model: policies extend it)\n`);
        for (const { located, problems } of contracts)
            if (problems.length === 0)
                frontend.print(`${located.path}: no mistakes (${askedOf(located.policy)})\n`);
        for (const finding of findings)
            frontend.print(`${findingText(finding)}\n`);
        return findings.some(({ kind }) => kind !== 'advice') ? 1 : 0;
    }
};
/** Files that are meant as floors of policies, and what is wrong with them. Under the usual name of a policy there is one, whatever it lacks. */
async function floorsAmong(paths, { workingDirectory }) {
    const read = await Promise.all(paths
        .filter((path) => !(0,evaluation/* isGlob */.fg)(path) && (0,external_node_path_.basename)(path) !== 'model-gate.yml')
        .map(async (path) => ({ path, bytes: await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, path)).catch(() => undefined) })));
    return read.flatMap(({ path, bytes }) => {
        if (bytes === undefined || problemsIn(() => (0,policy/* isFloor */.b5)(bytes, path)) !== true)
            return [];
        const problems = problemsIn(() => (0,policy/* checkFloor */.lj)(bytes, path));
        return [{ path, problems: Array.isArray(problems) ? problems : [] }];
    });
}
/** What a reading gives, or what is wrong. */
function problemsIn(reading) {
    try {
        return reading();
    }
    catch (error) {
        if (!(error instanceof documents/* UsageError */.eb))
            throw error;
        return error.problems;
    }
}
/** Patterns of `paths` that stand for no file of the checkout: what was meant by them is not judged. */
async function deadPatterns(policies, { workingDirectory }) {
    const asked = policies.flatMap(({ policy, path }) => (policy.paths ?? []).map((pattern) => ({ path, pattern })));
    const found = await Promise.all(asked.map(async ({ path, pattern }) => ({
        path,
        pattern,
        there: (0,evaluation/* isGlob */.fg)(pattern)
            ? (await (0,evaluation/* globMatches */.mw)(pattern, workingDirectory)).length > 0
            : (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workingDirectory, pattern))
    })));
    return found
        .filter(({ there }) => !there)
        .map(({ path, pattern }) => ({
        file: path,
        key: 'paths',
        message: `${JSON.stringify(pattern)} matches no file: a change of what was meant is not judged`,
        hint: 'Mend the pattern, or take it out'
    }));
}
/** What a policy asks for, in short. */
function askedOf({ metrics, slices, drift, dataContract }) {
    return [
        metrics.length === 1 ? '1 metric' : `${metrics.length} metrics`,
        slices.length === 0 ? 'no slices' : 'slices',
        ...(drift === undefined ? [] : ['drift']),
        ...(dataContract === undefined ? [] : ['a data contract'])
    ].join(', ');
}
/** Reads the data contract of each policy. */
function contractMistakes(policies, frontend) {
    return Promise.all(policies.map(async (located) => {
        try {
            await (0,data_contract/* readContract */.J)(located, frontend);
            return { located, problems: [] };
        }
        catch (error) {
            if (!(error instanceof documents/* UsageError */.eb) && !(error instanceof documents/* MeasurementError */.HG))
                throw error;
            return { located, problems: error.problems };
        }
    }));
}
/** A commit that is not there is a flag that is wrong, not a finding. */
async function workspaceAt(policyRef, frontend) {
    try {
        return await (0,workspace/* checkoutWorkspace */.c)(policyRef, frontend);
    }
    catch (error) {
        throw error instanceof documents/* MeasurementError */.HG ? new documents/* UsageError */.eb(error.problems, error.total) : error;
    }
}
async function readPolicies(paths, workspace) {
    try {
        return { policies: await (0,load_policies/* loadPolicies */.h)(paths, workspace), mistakes: [] };
    }
    catch (error) {
        if (!(error instanceof documents/* UsageError */.eb) && !(error instanceof documents/* MeasurementError */.HG))
            throw error;
        return { policies: [], mistakes: error.problems };
    }
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
// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(18085);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
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


/***/ })

};
