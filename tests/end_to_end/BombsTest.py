"""Files that are small and would take gigabytes or hours end soon, in little memory, with a word about what they are."""
import os
import unittest

import bombs
from tranche import CLI, TrancheTest

# The peak of a build with sanitizers says nothing, and it takes longer: the build says what it is.
WITH_PEAK = os.environ.get("TRANCHE_BOMBS") == "peak"


class BombsTest(TrancheTest):
    def test_bombs_end_in_time_and_memory(self):
        for bomb in bombs.BOMBS:
            if bomb.quick:
                with self.subTest(bomb.name):
                    outcome = bombs.run(bomb, CLI, self.folder, patience=5, limit_memory=WITH_PEAK)
                    self.assertEqual(bombs.faults(bomb, outcome, WITH_PEAK), [])


if __name__ == "__main__":
    unittest.main()
