import { type Finding, finding } from './checklist';
import { failClosedComplaints } from './fail-closed';
import { handlerComplaints } from './handler-shape';
import { dialogComplaints } from './dialog-rules';
import { modelComplaints } from './model-rules';
import type { PackageFiles } from './package-files';
import {
  disclaimerComplaints,
  eventComplaints,
  iconComplaints,
  legalPageComplaints,
  schemaComplaints,
  storePageComplaints,
} from './package-rules';
import { permissionComplaints } from './permissions';

/** What can be looked at without a word being said. */
export interface Evidence {
  readonly files: PackageFiles;
  /** All code that runs in Lambda. */
  readonly code: string;
  /** Where the built function is. */
  readonly bundle: string;
}

/** What the package, the code and the built function show. */
export function lookAt({ files, code, bundle }: Evidence): readonly Finding[] {
  const { manifest } = files;
  const closed = failClosedComplaints(bundle);
  return [
    finding('The package fits Amazon’s schema, with its limits of length', schemaComplaints(files)),
    finding('Every language has a complete page in the store', storePageComplaints(files)),
    finding('The icons are PNG images of 108 and 512 pixels', iconComplaints(files)),
    finding('The store says that this is not medical advice', disclaimerComplaints(files)),
    finding('What is given as a legal page is a web address', legalPageComplaints(files)),
    finding('The console takes every name, sample and slot', modelComplaints(files)),
    finding('Alexa is told what is asked for, and asks nothing herself', dialogComplaints(files)),
    finding(
      'Permissions are declared if, and only if, they are used',
      permissionComplaints(manifest, code),
    ),
    finding('The function hears who disables the skill', eventComplaints(files)),
    finding('The function is one that Lambda’s newest Node takes', handlerComplaints(bundle)),
    finding('The function refuses other skills, and all without its own', closed),
  ];
}
