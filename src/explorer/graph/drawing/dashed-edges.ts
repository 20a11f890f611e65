import {
  createEdgeCompoundProgram,
  type EdgeProgramType,
  EdgeArrowHeadProgram,
  EdgeClampedProgram,
  EdgeRectangleProgram,
} from 'sigma/rendering';
import { type ProgramInfo } from 'sigma/rendering';
import { type RenderParams } from 'sigma/types';

// In pixels of the screen, whatever the zoom.
const dash = 6;
const gap = 4;

interface Shaders {
  readonly VERTEX_SHADER_SOURCE: string;
  readonly FRAGMENT_SHADER_SOURCE: string;
  readonly UNIFORMS: readonly string[];
}

const main = /void main\s*\((?:void)?\)\s*\{/;

/** Puts declarations before `main` of a shader, and lines first into its body. */
const into = (shader: string, declarations: string, lines: string): string =>
  shader.replace(main, (found) => `${declarations}\n${found}\n${lines}`);

/** The same program, which leaves gaps: each vertex knows how far along its edge it stands, and the pixels of a gap are not drawn. */
const withGaps = <Definition extends Shaders>(definition: Definition): Definition => ({
  ...definition,
  VERTEX_SHADER_SOURCE: into(
    definition.VERTEX_SHADER_SOURCE,
    'uniform vec2 u_dimensions;\nvarying float v_along;',
    `vec2 spread = (u_matrix * vec3(a_positionEnd, 1)).xy - (u_matrix * vec3(a_positionStart, 1)).xy;
  v_along = a_positionCoef * length(spread * u_dimensions * 0.5);`,
  ),
  // What is clicked is the whole edge, gaps and all.
  FRAGMENT_SHADER_SOURCE: into(
    definition.FRAGMENT_SHADER_SOURCE,
    'varying float v_along;',
    `#ifndef PICKING_MODE\n  if (mod(v_along, ${dash + gap}.0) > ${dash}.0) discard;\n  #endif`,
  ),
  UNIFORMS: [...definition.UNIFORMS, 'u_dimensions'],
});

function tellDimensions({ width, height }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
  gl.uniform2f(uniformLocations['u_dimensions'] ?? null, width, height);
}

const dashed = (Solid: typeof EdgeRectangleProgram): EdgeProgramType =>
  class extends Solid {
    override getDefinition() {
      return withGaps(super.getDefinition());
    }

    override setUniforms(params: RenderParams, program: ProgramInfo): void {
      super.setUniforms(params, program);
      tellDimensions(params, program);
    }
  };

/** A dashed line. */
export const DashedLineProgram = dashed(EdgeRectangleProgram);

// Its types hide that it has the same two methods.
const Clamped = EdgeClampedProgram as unknown as typeof EdgeRectangleProgram;

/** A dashed line with a head. */
export const DashedArrowProgram = createEdgeCompoundProgram([dashed(Clamped), EdgeArrowHeadProgram]);
