"""Killed at, and with an error of, a sample of the calls that write: everything ends as if nothing had happened.

TRANCHE_SEED chooses another sample, TRANCHE_FAULTS a larger one; write-faults.sh tries them all."""
import os
import random
import tempfile
import time
import unittest

from write_fault_scenarios import SCENARIOS
from write_faults import Sweep, Wrong, sample

COUNT = int(os.environ.get("TRANCHE_FAULTS", 4))  # of each scenario, at least


class WriteFaultTest(unittest.TestCase):
    seen = set()  # kinds of calls and files that some scenario has tried

    def try_some(self, scenario):
        seed = int(os.environ.get("TRANCHE_SEED", time.time()))
        with tempfile.TemporaryDirectory() as folder:
            sweep = Sweep(scenario, folder)
            reached = 0
            for write, what in sample(sweep, random.Random(seed), COUNT, self.seen):
                with self.subTest(f"write-faults.sh {scenario.name}={write.number}:{what}", call=write.call, file=write.file, seed=seed):
                    reached += sweep.try_one(write, what) != "not reached"
            self.assertGreater(reached, 0, "no fault was met at all")


for _scenario in SCENARIOS:
    setattr(WriteFaultTest, f"test_{_scenario.name.replace('-', '_')}", lambda self, scenario=_scenario: self.try_some(scenario))


if __name__ == "__main__":
    unittest.main()
